/** What a shape cannot say: that everything named exists, and that what belongs together agrees. */
import type { Dataset, Remark } from './dataset.ts';
import { parseEdtf } from './edtf.ts';

export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Path = readonly PropertyKey[];

/** Every broken reference of a dataset whose shape is right; an empty list when there is none. */
export function checkReferences(dataset: Dataset): Finding[] {
  const findings: Finding[] = [];
  const report = (path: Path, message: string) => findings.push({ path, message });

  const sources = new Set(dataset.sources.map(({ id }) => id));
  const speakers = new Set(dataset.speakers.map(({ key }) => key));
  const topics = new Set(dataset.topics.map(({ key }) => key));
  const points = new Set(dataset.points.map(({ id }) => id));
  const positions = new Set(dataset.positions.map(({ id }) => id));
  const statements = new Set<string>([
    ...dataset.documents.map(({ id }) => id),
    ...points,
    ...positions,
    ...sources,
    ...dataset.discrepancies.map(({ id }) => id),
    ...[...dataset.points, ...dataset.positions].flatMap(({ claims }) =>
      claims.map(({ id }) => id),
    ),
    ...dataset.positions.flatMap(({ relations, responses }) =>
      [...relations, ...responses].map(({ id }) => id),
    ),
  ]);

  const checkExists = (known: ReadonlySet<string>, name: string, what: string, path: Path) => {
    if (!known.has(name)) report(path, `${what} ${name} does not exist`);
  };
  const checkSources = (ids: readonly string[], path: Path) => {
    ids.forEach((id, index) => {
      checkExists(sources, id, 'source', [...path, index]);
      if (ids.indexOf(id) < index) report([...path, index], `names source ${id} twice`);
    });
  };
  const checkRemarks = (remarks: readonly Pick<Remark, 'sources' | 'basis'>[], path: Path) => {
    remarks.forEach((remark, index) => {
      const at = [...path, index];
      checkSources(remark.sources, [...at, 'sources']);
      if (remark.sources.length === 0 && remark.basis === undefined)
        report(at, 'has no source: name one, or say on which basis it stands');
    });
  };
  const checkUnique = (entries: readonly object[], field: string, what: string, path: Path) => {
    const names = entries.map((entry): unknown => Reflect.get(entry, field));
    names.forEach((name, index) => {
      if (names.indexOf(name) < index)
        report([...path, index, field], `${what} ${String(name)} is there twice`);
    });
  };

  checkUnique(dataset.sources, 'id', 'source', ['sources']);
  checkUnique(dataset.sources, 'url', 'address', ['sources']);
  checkUnique(dataset.speakers, 'key', 'speaker', ['speakers']);
  checkUnique(dataset.topics, 'key', 'topic', ['topics']);
  checkUnique(dataset.terms, 'key', 'term', ['terms']);
  checkUnique(dataset.documents, 'id', 'document', ['documents']);
  checkUnique(dataset.points, 'id', 'point', ['points']);
  checkUnique(dataset.positions, 'id', 'position', ['positions']);
  checkUnique(dataset.discrepancies, 'id', 'discrepancy', ['discrepancies']);

  checkRemarks(dataset.edition.coverage.remarks, ['edition', 'coverage', 'remarks']);

  dataset.documents.forEach((document, index) => {
    checkUnique(document.sections, 'key', 'section', ['documents', index, 'sections']);
    document.sections.forEach((section, number) => {
      checkRemarks(section.remarks, ['documents', index, 'sections', number, 'remarks']);
    });
  });

  const checkClaims = (
    provision: Dataset['points'][number] | Dataset['positions'][number],
    at: Path,
  ) => {
    checkUnique(provision.claims, 'id', 'claim', [...at, 'claims']);
    provision.claims.forEach((claim, index) => {
      const path = [...at, 'claims', index];
      if (!claim.id.startsWith(`${provision.id}c`))
        report([...path, 'id'], `must begin with ${provision.id}c`);
      checkExists(speakers, claim.speaker, 'speaker', [...path, 'speaker']);
      checkSources(claim.sources, [...path, 'sources']);
    });
    checkRemarks(provision.wording, [...at, 'wording']);
    checkRemarks(provision.context, [...at, 'context']);
  };

  dataset.points.forEach((point, index) => {
    const at = ['points', index];
    checkClaims(point, at);
    point.topics.forEach((topic, number) => {
      checkExists(topics, topic, 'topic', [...at, 'topics', number]);
    });
    point.options.forEach((option, number) => {
      checkRemarks(option.remarks, [...at, 'options', number, 'remarks']);
      if (option.position !== undefined)
        checkExists(positions, option.position, 'position', [...at, 'options', number, 'position']);
    });
    if ((point.status === 'open') !== point.options.length > 0)
      report(
        [...at, 'options'],
        'an open point shows its options, and only an open point has them',
      );
    checkRemarks(point.comments, [...at, 'comments']);
    checkRemarks(point.changes, [...at, 'changes']);
    checkRemarks(point.details, [...at, 'details']);
  });

  dataset.positions.forEach((position, index) => {
    const at = ['positions', index];
    checkClaims(position, at);
    const parts = new Set(position.parts.map(({ key }) => key));
    const covered = new Set(position.claims.flatMap(({ covers }) => covers));
    position.claims.forEach((claim, number) => {
      const path = [...at, 'claims', number, 'covers'];
      claim.covers.forEach((part) => checkExists(parts, part, 'part', path));
      if (parts.size > 0 && claim.covers.length === 0)
        report(path, 'must say which parts it covers');
    });
    checkUnique(position.parts, 'key', 'part', [...at, 'parts']);
    position.parts.forEach(({ key }, number) => {
      if (!covered.has(key)) report([...at, 'parts', number], 'no claim covers this part');
    });
    position.confidence.forEach(({ part }, number) => {
      if (part !== undefined)
        checkExists(parts, part, 'part', [...at, 'confidence', number, 'part']);
    });
    checkUnique(position.responses, 'id', 'response', [...at, 'responses']);
    position.responses.forEach((response, number) => {
      const path = [...at, 'responses', number];
      if (!response.id.startsWith(`${position.id}r`))
        report([...path, 'id'], `must begin with ${position.id}r`);
      if (response.speaker !== undefined)
        checkExists(speakers, response.speaker, 'speaker', [...path, 'speaker']);
      checkSources(response.sources, [...path, 'sources']);
    });
    checkUnique(position.relations, 'id', 'relation', [...at, 'relations']);
    position.relations.forEach((relation, number) => {
      const path = [...at, 'relations', number];
      if (relation.id !== `${relation.to}-${position.id}`)
        report([...path, 'id'], `must be ${relation.to}-${position.id}`);
      if (relation.to !== 'all') checkExists(points, relation.to, 'point', [...path, 'to']);
      const parallel = relation.kind === 'parallels';
      if (
        parallel !== (relation.extent !== undefined) ||
        parallel !== (relation.extentNote !== undefined)
      )
        report(
          [...path, 'extent'],
          'a parallel, and only a parallel, says its extent, also in words',
        );
      relation.rests.forEach((id, rest) => {
        const claim = position.claims.find((candidate) => candidate.id === id);
        if (!claim) report([...path, 'rests', rest], `claim ${id} does not exist`);
        else if (claim.stance !== 'for')
          report([...path, 'rests', rest], `claim ${id} does not support the position`);
      });
    });
  });

  dataset.discrepancies.forEach((discrepancy, index) => {
    const at = ['discrepancies', index];
    discrepancy.concerns.forEach((id, number) => {
      checkExists(statements, id, 'statement', [...at, 'concerns', number]);
    });
    checkRemarks(discrepancy.accounts, [...at, 'accounts']);
  });

  checkRemarks(dataset.terms, ['terms']);
  dataset.terms.forEach(({ where }, index) => {
    where.forEach((id, number) => {
      checkExists(statements, id, 'statement', ['terms', index, 'where', number]);
      if (where.indexOf(id) < number)
        report(['terms', index, 'where', number], `names ${id} twice`);
    });
  });

  dataset.changes.forEach((change, index) => {
    change.entries.forEach((id, number) => {
      checkExists(statements, id, 'entry', ['changes', index, 'entries', number]);
    });
    checkSources(change.sources, ['changes', index, 'sources']);
  });

  forEachDate(dataset, [], (date, path) => {
    if (parseEdtf(date) === null)
      report(path, `${date} is not a day of the calendar, or ends before it begins`);
  });
  return findings;
}

const DATE_FIELDS = new Set<PropertyKey>(['date', 'asOf']);

function forEachDate(node: unknown, path: Path, visit: (date: string, path: Path) => void): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, child] of Object.entries(node)) {
    const step = Array.isArray(node) ? Number(name) : name;
    if (typeof child === 'string' && DATE_FIELDS.has(step)) visit(child, [...path, step]);
    else forEachDate(child, [...path, step], visit);
  }
}
