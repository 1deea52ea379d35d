import { fill, type NotesMessages } from '../../i18n/messages.ts';
import type { Refusal, RefusalCode } from '../../notes/exchange/refusal.ts';
import type { NotesFileRefusal } from './read-notes.ts';

type ImportWords = NotesMessages['panel']['import'];
type Reason = keyof ImportWords['reasons'];

/** Reasons of one sort say the same; those that are not here name a member with a wrong value. */
const REASONS: Readonly<Partial<Record<RefusalCode, Reason>>> = {
  'too-deep': 'form',
  'too-many-values': 'form',
  'unsafe-name': 'form',
  'not-an-annotation': 'annotation',
  'bad-context': 'annotation',
  'bad-type': 'annotation',
  'only-address': 'address',
  'missing-id': 'missing',
  'missing-target': 'missing',
  'missing-source': 'missing',
};

/** The member of an annotation that a reason is about, where the reason itself does not name one. */
const MEMBERS: Readonly<Partial<Record<RefusalCode, string>>> = {
  'missing-id': 'id',
  'missing-target': 'target',
  'missing-source': 'source',
  'body-and-body-value': 'bodyValue',
};

/** Why an item of a file is not taken in. */
export function sayRefusal({ code, member }: Refusal, { reasons }: ImportWords): string {
  const named = member ?? MEMBERS[code] ?? code.replace(/^bad-/, '');
  return fill(reasons[REASONS[code] ?? 'wrong'], { member: named });
}

/** Why a file is not read. */
export function sayFileRefusal(refusal: NotesFileRefusal, { files }: ImportWords): string {
  const { code } = refusal;
  const most = 'most' in refusal ? refusal.most : 0;
  const count = 'count' in refusal ? refusal.count : 0;
  return fill(files[code], { most, count });
}
