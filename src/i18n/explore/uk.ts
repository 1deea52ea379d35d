import type { Translated } from '../messages.ts';
import type en from './en.ts';

const words = {
  order: {
    label: 'Порядок стовпців',
    names: { origin: 'за походженням', topic: 'за темою', pattern: 'за тим, чого стосуються' },
  },
} as const;

export default words satisfies Translated<typeof en, typeof words, 'uk'>;
