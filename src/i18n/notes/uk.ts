/** Слова нотаток українською. */
import type { Translated } from '../messages.ts';
import type english from './en.ts';

const words = {
  open: 'Нотатки',
  kinds: {
    comment: 'коментар',
    question: 'запитання',
    highlight: 'виділення',
    'to-check': 'перевірити',
  },
  failures: {
    unavailable: 'цей браузер тут нічого не зберігає (приватне вікно або сховище заблоковано)',
    newer: 'нотатки в\u00a0цьому браузері записала новіша версія сторінки',
    full: 'сховище заповнене',
    refused: 'браузер відмовив',
  },
  form: {
    title: 'Нова нотатка',
    about: 'Про що',
    whole: 'весь текст',
    chosen: 'вибрані слова',
    text: 'Текст нотатки',
    kind: 'Вид',
    tags: 'Мітки',
    tagsHint: 'через кому',
    save: 'Зберегти нотатку',
    cancel: 'Скасувати',
    saving: 'Зберігаємо…',
    saved: 'Збережено',
    notLasting:
      'Лишається тільки в\u00a0цій вкладці: {reason}. Експортуйте нотатки, перш ніж її закрити.',
    notSaved: 'Не збережено: {reason}. Написане лишилося тут.',
    empty: 'Напишіть щось, додайте мітку або виберіть «виділення».',
  },
  here: {
    title: {
      one: '{count}\u00a0нотатка тут',
      few: '{count}\u00a0нотатки тут',
      many: '{count}\u00a0нотаток тут',
      other: '{count}\u00a0нотатки тут',
    },
    add: 'Додати нотатку',
    edit: 'Змінити',
    discard: 'Видалити',
    discarded: 'Переміщено до кошика',
    inLanguage: 'до тексту такою мовою: {language}',
  },
} as const;

export default words satisfies Translated<typeof english, typeof words, 'uk'>;
