import type { Translated } from '../messages.ts';
import type en from './en.ts';

const words = {
  pictures: {
    names: { links: 'Схема співвідношень', matrix: 'Матриця', tally: 'Підрахунок' },
    hint: 'З\u00a0одного боку\u00a0— пункти, з\u00a0іншого\u00a0— позиції; кожна крива\u00a0— одне співвідношення. Наведіть вказівник на пункт, позицію чи криву або переходьте між ними стрілками, щоб побачити, що з\u00a0ними пов’язано.',
    touchHint:
      'З\u00a0одного боку\u00a0— пункти, з\u00a0іншого\u00a0— позиції; кожна крива\u00a0— одне співвідношення. Торкніться пункту, позиції чи кривої, щоб побачити, що з\u00a0ними пов’язано, і\u00a0ще раз, щоб перейти туди.',
    inWords: 'Словами',
    asTable: 'Таблицею',
    saveSvg: 'Зберегти як SVG',
    savePng: 'Зберегти як PNG',
    notSaved: 'Цей браузер не зміг створити зображення.',
    wordsLookedFor: 'Слова',
    filtered: '{title} (з\u00a0фільтрами)',
    source:
      'Counterpoint, набір даних {version}. План станом на {plan}, позиції Росії\u00a0— на {russia}. {licence}.',
    points: {
      one: '{count}\u00a0пункт',
      few: '{count}\u00a0пункти',
      many: '{count}\u00a0пунктів',
      other: '{count}\u00a0пункту',
    },
    ofPoints: {
      one: '{count}\u00a0пункту',
      few: '{count}\u00a0пунктів',
      many: '{count}\u00a0пунктів',
      other: '{count}\u00a0пункту',
    },
    positions: {
      one: '{count}\u00a0позиція',
      few: '{count}\u00a0позиції',
      many: '{count}\u00a0позицій',
      other: '{count}\u00a0позиції',
    },
    relations: {
      one: '{count}\u00a0співвідношення',
      few: '{count}\u00a0співвідношення',
      many: '{count}\u00a0співвідношень',
      other: '{count}\u00a0співвідношення',
    },
    ofRelations: {
      one: '{count}\u00a0співвідношення',
      few: '{count}\u00a0співвідношень',
      many: '{count}\u00a0співвідношень',
      other: '{count}\u00a0співвідношення',
    },
    pair: 'пункт\u00a0{number} ({ids})',
    titles: {
      touched: 'Позиції Росії стосуються {touched} із {points}',
      uncontested: 'щодо {points} про зустрічну вимогу не повідомлялося',
      busiestPoint: 'Найбільше позицій стосуються пункту\u00a0{list}: {count} із {relations}',
      busiestPoints: 'Найбільше позицій стосуються пунктів {list}: по {count} із {relations}',
      evenPoints: 'Жоден пункт не має більше ніж одного співвідношення',
      commonestKind: 'Найчастіше\u00a0— «{list}»: {count} із {relations}',
      commonestKinds: 'Найчастіше\u00a0— {list}: по {count} із {relations}',
      nothing: 'Співвідношень з\u00a0окремими пунктами тут немає',
    },
    text: {
      matrix:
        'Матриця пунктів плану й\u00a0позицій Росії ({points}, {positions}): знак стоїть там, де позиція стосується пункту.',
      links:
        'З\u00a0одного боку\u00a0— пункти плану, з\u00a0іншого\u00a0— позиції Росії ({points}, {positions}): крива з’єднує позицію з\u00a0кожним пунктом, якого вона стосується.',
      tally:
        'Підрахунок того, як позиції Росії співвідносяться з\u00a0пунктами плану ({points}, {positions}): квадрат позначає одне співвідношення, пунктирний\u00a0— пункт, щодо якого про зустрічну вимогу не повідомлялося.',
      filter: 'Показано лише те, що відповідає фільтрам ({filters}).',
      total: 'Загалом з\u00a0окремими пунктами\u00a0— {relations}.',
      kind: '{label} ({relations}): {pairs}.',
      count: '{label}: {relations}.',
      point: 'Пункт\u00a0{number}: {list}.',
      missing: 'Немає співвідношень такого виду: {list}.',
      public: 'Підстава\u00a0— щонайменше один документ або публічна заява ({relations}): {pairs}.',
      reported: 'Підстава\u00a0— лише інші свідчення ({relations}): {pairs}.',
      uncontested: 'Щодо {points} про зустрічну вимогу не повідомлялося: {list}.',
      parallel: 'Із них є\u00a0заява в\u00a0тому ж руслі: {pairs}.',
      bare: 'Немає ні вимоги, ні такої заяви: {list}.',
      whole: {
        one: '{count}\u00a0позиція стосується всього плану, а\u00a0отже, кожного пункту: {list}.',
        few: '{count}\u00a0позиції стосуються всього плану, а\u00a0отже, кожного пункту: {list}.',
        many: '{count}\u00a0позицій стосуються всього плану, а\u00a0отже, кожного пункту: {list}.',
        other: '{count}\u00a0позиції стосуються всього плану, а\u00a0отже, кожного пункту: {list}.',
      },
      manifold: 'Більш ніж одного пункту стосується: {list}.',
      groups: 'Звідки позиції: {list}.',
    },
    table: {
      links: 'Співвідношення за пунктами',
      tally: 'Співвідношення за видами',
      point: 'Пункт',
      position: 'Позиція',
      rests: 'Підстава',
      public: 'щонайменше один документ або публічна заява',
      reported: 'лише інші свідчення',
      count: 'Скільки',
      which: 'Які',
      filtered: 'не відповідає фільтрам',
      none: 'немає',
    },
  },
  search: {
    hits: {
      one: '{count}\u00a0збіг',
      few: '{count}\u00a0збіги',
      many: '{count}\u00a0збігів',
      other: '{count}\u00a0збігу',
    },
    statements: {
      one: 'у\u00a0{count}\u00a0місці',
      few: 'у\u00a0{count}\u00a0місцях',
      many: 'у\u00a0{count}\u00a0місцях',
      other: 'у\u00a0{count}\u00a0місця',
    },
    none: 'За запитом «{words}» нічого не знайдено',
    apart:
      'Кожне з\u00a0цих слів трапляється, але немає пункту, позиції чи співвідношення, де були б вони всі.',
    filtered: 'Ці слова є лише в\u00a0тому, що приховано іншими фільтрами.',
    near: 'Слова «{typed}» у\u00a0такому написанні немає. Показано схожі: {words}.',
    suggestion: 'Можливо, ви шукали «{words}»?',
    claim: '{id}, твердження: {speaker}',
    response: '{id}, відповідь: {party}',
    source: 'Джерело: {outlet}',
    all: 'Показати всі: {count}',
    others: 'Шукати також англійською та\u00a0російською',
    fetching: 'Завантажуються інші мови…',
    failed: 'Не вдалося завантажити інші мови.',
    again: 'Спробувати ще раз',
    languages: { en: 'Англійською', uk: 'Українською', ru: 'Російською' },
  },
} as const;

export default words satisfies Translated<typeof en, typeof words, 'uk'>;
