import type { Translated } from '../messages.ts';
import type en from './en.ts';

const words = {} as const;

export default words satisfies Translated<typeof en, typeof words, 'uk'>;
