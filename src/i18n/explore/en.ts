/** The words of parts that are fetched when they are asked for, in English: the pattern of the other languages. */
export default {
  pictures: {
    names: { links: 'Links view', matrix: 'Matrix', tally: 'Tally' },
    hint: 'Points stand on one side, positions on the other; each curve is a relation. Point at any of them, or go through them with the arrow keys, to see what touches it.',
    touchHint:
      'Points stand on one side, positions on the other; each curve is a relation. Tap any of them to see what touches it, and once more to go there.',
    inWords: 'In words',
    asTable: 'As a table',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    notSaved: 'This browser could not make the picture.',
    wordsLookedFor: 'Words',
    filtered: '{title} (filtered)',
    source:
      'Counterpoint, dataset {version}. The plan as of {plan}, Russia’s positions as of {russia}. {licence}.',
    points: { one: '{count}\u00a0point', other: '{count}\u00a0points' },
    ofPoints: { one: '{count}\u00a0point', other: '{count}\u00a0points' },
    positions: { one: '{count}\u00a0position', other: '{count}\u00a0positions' },
    relations: { one: '{count}\u00a0relation', other: '{count}\u00a0relations' },
    ofRelations: { one: '{count}\u00a0relation', other: '{count}\u00a0relations' },
    pair: 'point\u00a0{number} ({ids})',
    titles: {
      touched: 'Russia’s positions bear on {touched} of {points}',
      uncontested: 'on {points} no counter-demand is reported',
      busiestPoint:
        'More positions bear on point\u00a0{list} than on any other: {count} of {relations}',
      busiestPoints:
        'More positions bear on points {list} than on any other: {count} of {relations} each',
      evenPoints: 'No point has more than one relation',
      commonestKind: 'Most frequent: “{list}”, {count} of {relations}',
      commonestKinds: 'Most frequent: {list}, {count} of {relations} each',
      nothing: 'No relation with a single point is shown',
    },
    text: {
      matrix:
        'A matrix of the plan’s points and Russia’s positions ({points}, {positions}): a sign stands where a position bears on a point.',
      links:
        'Points of the plan on one side, Russia’s positions on the other ({points}, {positions}): a curve joins a position to each point that it bears on.',
      tally:
        'A count of how Russia’s positions bear on the points of the plan ({points}, {positions}): a square stands for each relation, a dashed one for each point with no reported counter-demand.',
      filter: 'Only what the filters leave is shown ({filters}).',
      total: 'In all, {relations} with single points.',
      kind: '{label} ({relations}): {pairs}.',
      count: '{label}: {relations}.',
      point: 'Point\u00a0{number}: {list}.',
      missing: 'No relation of the kind: {list}.',
      public: 'Resting on at least one document or statement on record ({relations}): {pairs}.',
      reported: 'Resting on other evidence only ({relations}): {pairs}.',
      uncontested: 'On {points} no counter-demand is reported: {list}.',
      parallel: 'Among them with a parallel statement: {pairs}.',
      bare: 'With neither: {list}.',
      whole: {
        one: '{count}\u00a0position bears on the whole plan, and so on every point: {list}.',
        other: '{count}\u00a0positions bear on the whole plan, and so on every point: {list}.',
      },
      manifold: 'Bearing on more than one point: {list}.',
      groups: 'Where the positions come from: {list}.',
    },
    table: {
      links: 'Relations by point',
      tally: 'Relations by kind',
      point: 'Point',
      position: 'Position',
      rests: 'Rests on',
      public: 'a document or statement on record, at least',
      reported: 'other evidence only',
      count: 'How many',
      which: 'Which',
      filtered: 'left out by the filters',
      none: 'none',
    },
  },
} as const;
