/** Слова заметок по-русски. */
import type { Translated } from '../messages.ts';
import type english from './en.ts';

const words = {
  open: 'Заметки',
  kinds: {
    comment: 'комментарий',
    question: 'вопрос',
    highlight: 'выделение',
    'to-check': 'проверить',
  },
  failures: {
    unavailable: 'этот браузер здесь ничего не хранит (приватное окно или хранилище заблокировано)',
    newer: 'заметки в\u00a0этом браузере записала более новая версия страницы',
    full: 'хранилище заполнено',
    refused: 'браузер отказал',
  },
  form: {
    title: 'Новая заметка',
    about: 'О\u00a0чём',
    whole: 'весь текст',
    chosen: 'выбранные слова',
    text: 'Текст заметки',
    kind: 'Вид',
    tags: 'Метки',
    tagsHint: 'через запятую',
    save: 'Сохранить заметку',
    cancel: 'Отменить',
    saving: 'Сохраняем…',
    saved: 'Сохранено',
    notLasting:
      'Остаётся только в\u00a0этой вкладке: {reason}. Экспортируйте заметки, прежде чем её закрыть.',
    notSaved: 'Не сохранено: {reason}. Написанное осталось здесь.',
    empty: 'Напишите что-нибудь, добавьте метку или выберите «выделение».',
  },
  here: {
    title: {
      one: '{count}\u00a0заметка здесь',
      few: '{count}\u00a0заметки здесь',
      many: '{count}\u00a0заметок здесь',
      other: '{count}\u00a0заметки здесь',
    },
    add: 'Добавить заметку',
    edit: 'Изменить',
    discard: 'Удалить',
    discarded: 'Перемещено в\u00a0корзину',
    inLanguage: 'к\u00a0тексту на этом языке: {language}',
  },
} as const;

export default words satisfies Translated<typeof english, typeof words, 'ru'>;
