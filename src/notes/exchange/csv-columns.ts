/** The table of notes: what its columns are called. */
/** The columns, in their order; their names are no words of the interface, as programs read them too. */
export const COLUMNS = [
  ...[
    'id',
    'statement',
    'field',
    'language',
    'quotation',
    'prefix',
    'suffix',
    'start',
    'end',
    'guard',
  ],
  ...['source', 'dataset_version', 'dataset_date', 'kind', 'text', 'tags', 'author'],
  ...['created', 'modified', 'trashed', 'edition', 'revision', 'foreign'],
];

/** A row, by the names of its columns. */
export type Cells = ReadonlyMap<string, string>;
