import type { Translated } from '../messages.ts';
import type en from './en.ts';

const words = {
  pictures: {
    names: { links: 'Схема соотношений', matrix: 'Матрица', tally: 'Подсчёт' },
    hint: 'С\u00a0одной стороны\u00a0— пункты, с\u00a0другой\u00a0— позиции; каждая кривая\u00a0— одно соотношение. Наведите указатель на пункт, позицию или кривую либо переходите между ними стрелками, чтобы увидеть, что с\u00a0ними связано.',
    touchHint:
      'С\u00a0одной стороны\u00a0— пункты, с\u00a0другой\u00a0— позиции; каждая кривая\u00a0— одно соотношение. Коснитесь пункта, позиции или кривой, чтобы увидеть, что с\u00a0ними связано, и\u00a0ещё раз, чтобы перейти туда.',
    inWords: 'Словами',
    asTable: 'Таблицей',
    saveSvg: 'Сохранить как SVG',
    savePng: 'Сохранить как PNG',
    notSaved: 'Этот браузер не смог создать изображение.',
    wordsLookedFor: 'Слова',
    filtered: '{title} (с\u00a0фильтрами)',
    source:
      'Counterpoint, набор данных {version}. План по состоянию на {plan}, позиции России\u00a0— на {russia}. {licence}.',
    points: {
      one: '{count}\u00a0пункт',
      few: '{count}\u00a0пункта',
      many: '{count}\u00a0пунктов',
      other: '{count}\u00a0пункта',
    },
    ofPoints: {
      one: '{count}\u00a0пункта',
      few: '{count}\u00a0пунктов',
      many: '{count}\u00a0пунктов',
      other: '{count}\u00a0пункта',
    },
    positions: {
      one: '{count}\u00a0позиция',
      few: '{count}\u00a0позиции',
      many: '{count}\u00a0позиций',
      other: '{count}\u00a0позиции',
    },
    relations: {
      one: '{count}\u00a0соотношение',
      few: '{count}\u00a0соотношения',
      many: '{count}\u00a0соотношений',
      other: '{count}\u00a0соотношения',
    },
    ofRelations: {
      one: '{count}\u00a0соотношения',
      few: '{count}\u00a0соотношений',
      many: '{count}\u00a0соотношений',
      other: '{count}\u00a0соотношения',
    },
    pair: 'пункт\u00a0{number} ({ids})',
    titles: {
      touched: 'Позиции России касаются {touched} из {points}',
      uncontested: 'в\u00a0отношении {points} о\u00a0встречном требовании не сообщалось',
      busiestPoint: 'Больше всего позиций касаются пункта\u00a0{list}: {count} из {relations}',
      busiestPoints: 'Больше всего позиций касаются пунктов {list}: по {count} из {relations}',
      evenPoints: 'Ни у\u00a0одного пункта нет больше одного соотношения',
      commonestKind: 'Чаще всего\u00a0— «{list}»: {count} из {relations}',
      commonestKinds: 'Чаще всего\u00a0— {list}: по {count} из {relations}',
      nothing: 'Соотношений с\u00a0отдельными пунктами здесь нет',
    },
    text: {
      matrix:
        'Матрица пунктов плана и\u00a0позиций России ({points}, {positions}): знак стоит там, где позиция касается пункта.',
      links:
        'С\u00a0одной стороны\u00a0— пункты плана, с\u00a0другой\u00a0— позиции России ({points}, {positions}): кривая соединяет позицию с\u00a0каждым пунктом, которого она касается.',
      tally:
        'Подсчёт того, как позиции России соотносятся с\u00a0пунктами плана ({points}, {positions}): квадрат обозначает одно соотношение, пунктирный\u00a0— пункт, в\u00a0отношении которого о\u00a0встречном требовании не сообщалось.',
      filter: 'Показано только то, что отвечает фильтрам ({filters}).',
      total: 'Всего с\u00a0отдельными пунктами\u00a0— {relations}.',
      kind: '{label} ({relations}): {pairs}.',
      count: '{label}: {relations}.',
      point: 'Пункт\u00a0{number}: {list}.',
      missing: 'Нет соотношений такого вида: {list}.',
      public:
        'Основание\u00a0— как минимум один документ или публичное заявление ({relations}): {pairs}.',
      reported: 'Основание\u00a0— только другие свидетельства ({relations}): {pairs}.',
      uncontested: 'В\u00a0отношении {points} о\u00a0встречном требовании не сообщалось: {list}.',
      parallel: 'Из них есть заявление в\u00a0том же русле: {pairs}.',
      bare: 'Нет ни требования, ни такого заявления: {list}.',
      whole: {
        one: '{count}\u00a0позиция касается всего плана, а\u00a0значит, каждого пункта: {list}.',
        few: '{count}\u00a0позиции касаются всего плана, а\u00a0значит, каждого пункта: {list}.',
        many: '{count}\u00a0позиций касаются всего плана, а\u00a0значит, каждого пункта: {list}.',
        other: '{count}\u00a0позиции касаются всего плана, а\u00a0значит, каждого пункта: {list}.',
      },
      manifold: 'Более чем одного пункта касается: {list}.',
      groups: 'Откуда позиции: {list}.',
    },
    table: {
      links: 'Соотношения по пунктам',
      tally: 'Соотношения по видам',
      point: 'Пункт',
      position: 'Позиция',
      rests: 'Основание',
      public: 'как минимум один документ или публичное заявление',
      reported: 'только другие свидетельства',
      count: 'Сколько',
      which: 'Какие',
      filtered: 'не отвечает фильтрам',
      none: 'нет',
    },
  },
  search: {
    hits: {
      one: '{count}\u00a0совпадение',
      few: '{count}\u00a0совпадения',
      many: '{count}\u00a0совпадений',
      other: '{count}\u00a0совпадения',
    },
    statements: {
      one: 'в\u00a0{count}\u00a0месте',
      few: 'в\u00a0{count}\u00a0местах',
      many: 'в\u00a0{count}\u00a0местах',
      other: 'в\u00a0{count}\u00a0места',
    },
    none: 'По запросу «{words}» ничего не найдено',
    apart:
      'Каждое из этих слов встречается, но нет пункта, позиции или соотношения, где были бы они все.',
    filtered: 'Эти слова есть только в\u00a0том, что скрыто другими фильтрами.',
    near: 'Слова «{typed}» в\u00a0таком написании нет. Показаны похожие: {words}.',
    suggestion: 'Возможно, вы искали «{words}»?',
    claim: '{id}, утверждение: {speaker}',
    response: '{id}, ответ: {party}',
    source: 'Источник: {outlet}',
    all: 'Показать все: {count}',
    others: 'Искать также по-английски и\u00a0по-украински',
    fetching: 'Загружаются другие языки…',
    failed: 'Не удалось загрузить другие языки.',
    again: 'Попробовать ещё раз',
    languages: { en: 'По-английски', uk: 'По-украински', ru: 'По-русски' },
  },
} as const;

export default words satisfies Translated<typeof en, typeof words, 'ru'>;
