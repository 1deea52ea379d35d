import type { Translated } from '../messages.ts';
import type en from './en.ts';

const words = {
  point: 'Пункт {number}',
  wholePlan: 'Весь план',
  planPoint: 'План, пункт {number}',
  russiaPosition: 'Позиция России, {id}',
  cell: 'Пункт {number}, {id}: {relation}',
  chosen: 'Показано: пункт {number} и {id}. {relation}.',
  matrixTitle: 'Пункты и\u00a0позиции',
  matrixHint: 'Выберите знак, чтобы прочитать пункт и\u00a0позицию вместе.',
  close: 'Закрыть',
  toList: 'Показать в\u00a0списке',
  groups: {
    reported: 'Перечень в\u00a0прессе',
    further: 'Другие позиции',
    parallel: 'Заявления в\u00a0том же русле',
  },
  relations: {
    contradicts: {
      verb: 'противоречит',
      label: 'Противоречит',
      gloss: 'В\u00a0этих формулировках пункт и\u00a0позиция несовместимы.',
    },
    tightens: {
      verb: 'жёстче, чем в\u00a0пункте',
      label: 'Жёстче, чем в\u00a0пункте',
      gloss: 'Добивается большего в\u00a0том же вопросе.',
    },
    adds: {
      verb: 'добавляет',
      label: 'Добавляет',
      gloss: 'В\u00a0плане, как он изложен, об этом не говорится.',
    },
    reopens: {
      verb: 'возвращает к\u00a0обсуждению',
      label: 'Возвращает к\u00a0обсуждению',
      gloss:
        'План оставил это открытым, или то, что представлено как согласованное, вновь становится предметом переговоров.',
    },
    parallels: {
      verb: 'в\u00a0том же русле',
      label: 'В\u00a0том же русле',
      gloss:
        'Заявления в\u00a0том же русле, что и\u00a0пункт: полностью, частично или при определённом условии.',
    },
  },
  extents: { whole: 'полностью', part: 'частично', conditional: 'при определённом условии' },
  evidenceMarks: {
    public: 'опирается как минимум на один документ или публичное заявление',
    reported:
      'опирается только на другие свидетельства: анонимный источник, сообщение прессы, слова другой стороны и\u00a0т. п.',
  },
  classes: {
    document: 'документ',
    leaked: 'утечка текста',
    retold: 'пересказ',
    'on-record': 'публичное заявление',
    'closed-door': 'слова на закрытой встрече',
    counterparty: 'со слов другой стороны',
    anonymous: 'анонимный источник',
    press: 'сообщение прессы',
    analyst: 'оценка аналитиков',
  },
  flags: {
    denied: 'отрицается',
    'no-comment': 'без комментария',
    disputed: 'данные расходятся',
    'single-source': 'один источник',
  },
  stances: {
    against: 'Указывает на обратное',
    'other-version': 'Другая версия',
    background: 'Для справки',
  },
  statuses: {
    agreed: 'По словам Киева, согласовано с\u00a0Вашингтоном',
    'agreed-in-principle': 'По словам Киева, в\u00a0принципе согласовано с\u00a0Вашингтоном',
    open: 'Не согласовано между Киевом и\u00a0Вашингтоном',
    conditional: 'При определённом условии',
  },
  parties: {
    russia: 'Россия',
    ukraine: 'Украина',
    us: 'США',
    europe: 'Европа',
    nato: 'НАТО',
    un: 'ООН',
    press: 'Пресса',
    analysts: 'Аналитики',
  },
  confidenceLevels: {
    'very-high': 'очень высокая',
    high: 'высокая',
    medium: 'средняя',
    low: 'низкая',
  },
  bases: {
    'none-found': 'не найдено',
    'own-reading': 'наше примечание',
    see: 'источники указаны там',
  },
  retoldBy: 'В\u00a0пересказе президента Зеленского',
  evidence: 'Свидетельства',
  evidenceFor: '({id})',
  claims: {
    one: '{count}\u00a0утверждение',
    few: '{count}\u00a0утверждения',
    many: '{count}\u00a0утверждений',
    other: '{count}\u00a0утверждения',
  },
  sources: {
    one: '{count}\u00a0источник',
    few: '{count}\u00a0источника',
    many: '{count}\u00a0источников',
    other: '{count}\u00a0источника',
  },
  sourcesLabel: 'Источники:',
  wording: 'Ловушка перевода:',
  saidBy: 'Кто это сказал',
  options: 'Варианты',
  likePosition: 'сравните',
  comments: 'Украина об этом пункте',
  changes: 'Изменения по сравнению с\u00a0проектом из 28\u00a0пунктов',
  details: 'Что есть только в\u00a0отдельных источниках',
  context: 'Контекст',
  support: 'Насколько это подтверждают источники',
  responses: 'Ответы',
  discrepancies: 'Где источники расходятся',
  confidence: 'Уверенность, что такова политика России',
  covers: 'Касается:',
  ourReading: 'наше толкование',
  restsOn: 'основание:',
  noCounterDemand: 'О\u00a0встречном требовании не сообщалось',
  noCounterDemandNote:
    'В\u00a0просмотренных источниках его не найдено. Это не доказывает, что его нет.',
  fullAt: 'Утверждения, ответы и\u00a0источники по {id}: см. пункт {number}',
  theme: { label: 'Тема', names: { system: 'системная', light: 'светлая', dark: 'тёмная' } },
  inPart: '{flag}\u00a0— для части утверждений',
} as const;

export default words satisfies Translated<typeof en, typeof words, 'ru'>;
