import type { Translated } from '../messages.ts';
import type en from './en.ts';

const words = {
  order: {
    label: 'Порядок столбцов',
    names: { origin: 'по происхождению', topic: 'по теме', pattern: 'по тому, чего касаются' },
  },
} as const;

export default words satisfies Translated<typeof en, typeof words, 'ru'>;
