/** The closed vocabularies of the dataset (`design.md`, sections 1 and 2), in the order in which they are shown. */
export const EVIDENCE_CLASSES = [
  'document',
  'leaked',
  'retold',
  'on-record',
  'closed-door',
  'counterparty',
  'anonymous',
  'press',
  'analyst',
] as const;
export const FLAGS = ['denied', 'no-comment', 'disputed', 'single-source'] as const;
export const RELATION_KINDS = ['contradicts', 'tightens', 'adds', 'reopens', 'parallels'] as const;
export const EXTENTS = ['whole', 'part', 'conditional'] as const;
export const STATUSES = ['agreed', 'agreed-in-principle', 'open', 'conditional'] as const;
export const STANCES = ['for', 'against', 'other-version', 'background'] as const;
export const CONFIDENCE_LEVELS = ['very-high', 'high', 'medium', 'low'] as const;
export const PARTIES = [
  'russia',
  'ukraine',
  'us',
  'europe',
  'nato',
  'un',
  'press',
  'analysts',
] as const;
export const BASES = ['none-found', 'own-reading', 'see'] as const;
export const SOURCE_QUALITIES = ['origin', 'wire-copy', 'relay', 'repost', 'partisan'] as const;
export const GROUPS = ['reported', 'further', 'parallel'] as const;
export const DOCUMENT_IDS = ['plan-20', 'russia'] as const;
export const SHEETS = [
  '20-point-plan',
  '20-point-plan.uk-ru',
  'russian-demands',
  'russian-demands.uk-ru',
  'timeline',
] as const;
