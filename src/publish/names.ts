/**
 * The one list of names: how each language of the dataset spells people, places, bodies and media. A
 * spelling is the beginning of a word, so that all its forms are found; `|` stands between several.
 */
import type { Language, Text } from '../model/text.ts';
import { LANGUAGES } from '../model/text.ts';

type Name = Readonly<Record<Language, string>>;

const NAMES: readonly Name[] = [
  // people
  name('Budanov', 'Буданов', 'Буданов'),
  name('Dmitriev', 'Дмитрієв', 'Дмитриев'),
  name('Gerasimov', 'Герасимов', 'Герасимов'),
  name('Grushko', 'Грушк', 'Грушко'),
  name('Kushner', 'Кушнер', 'Кушнер'),
  name('Lavrov', 'Лавров', 'Лавров'),
  name('Maslennikov', 'Масленников', 'Масленников'),
  name('Medvedev', 'Медведєв', 'Медведев'),
  name('Peskov', 'Пєсков', 'Песков'),
  name('Pushilin', 'Пушилін', 'Пушилин'),
  name('Putin', 'Путін', 'Путин'),
  name('Ryabkov', 'Рябков', 'Рябков'),
  name('Starmer', 'Стармер', 'Стармер'),
  name('Stefanishyna', 'Стефанішин', 'Стефанишин'),
  name('Sybiha', 'Сибіг', 'Сибиг'),
  name('Trump', 'Трамп', 'Трамп'),
  name('Ushakov', 'Ушаков', 'Ушаков'),
  name('Witkoff', 'Віткофф', 'Уиткофф'),
  name('Zakharova', 'Захаров', 'Захаров'),
  name(
    'Zelensky|President’s Office|office of the President',
    'Зеленськ|Офіс\\p{L}* президента',
    'Зеленск|Офис\\p{L}* президента',
  ),
  // places
  name('Abu Dhabi', 'Абу-Дабі', 'Абу-Даби'),
  name('Anchorage', 'Анкоридж', 'Анкоридж'),
  name('Alaska', 'Аляс', 'Аляск'),
  name('Black Sea', 'Чорн', 'Чёрн'),
  name('Bucharest', 'Бухарест|бухарест', 'Бухарест|бухарест'),
  name('Crimea', 'Крим', 'Крым'),
  name('Dnipropetrovsk', 'Дніпропетровськ', 'Днепропетровск'),
  name('Donbas', 'Донбас', 'Донбасс'),
  name('Donetsk', 'Доне', 'Доне'),
  name('Enerhodar', 'Енергодар', 'Энергодар'),
  name('Florida', 'Флорид', 'Флорид'),
  name('Geneva', 'Женев', 'Женев'),
  name('Istanbul', 'Стамбул|стамбул', 'Стамбул|стамбул'),
  name('Kakhovka', 'Кахов', 'Кахов'),
  name('Kharkiv', 'Харк', 'Харьков'),
  name('Kherson', 'Херсон', 'Херсон'),
  name('Kinburn', 'Кінбурн', 'Кинбурн'),
  name('Kostiantynivka', 'Костянтинівк', 'Константиновк'),
  name('Kramatorsk', 'Краматорськ', 'Краматорск'),
  name('Kyiv(?! (?:Post|Independent))', 'Ки[їє]в', 'Киев'),
  name('Luhansk', 'Луганськ', 'Луганск'),
  name('Miami', 'Маямі', 'Майами'),
  name('Moscow', 'Москв|московськ', 'Москв|московск'),
  name('Mykolaiv', 'Миколаїв', 'Николаевск'),
  name('Sloviansk', 'Слов’янськ', 'Славянск'),
  name('Sumy', 'Сум', 'Сум'),
  name('Zaporizhzhia|ZNPP', 'Запорі[зж]|ЗАЕС', 'Запорож|ЗАЭС'),
  // bodies and papers
  name('Euroclear', 'Euroclear', 'Euroclear'),
  name('G8', 'G8', 'G8'),
  name('IAEA', 'МАГАТЕ', 'МАГАТЭ'),
  name('Kremlin', 'Крем[лн]|кремлівськ', 'Кремл|кремлёвск'),
  name('NATO', 'НАТО|Альянс|Північноатлантичн', 'НАТО|альянс|Североатлантическ'),
  name('Peace Council|Board of Peace', 'Рад\\p{L}+ миру|Board', 'Совет\\p{L}* мира|Board'),
  name('Rosatom', 'Росатом', 'Росатом'),
  name('Rosgvardia', 'Росгварді', 'Росгварди'),
  name('Security Council', 'Ра[дз]\\p{L}+ Безпеки|Радбез', 'Совет\\p{L}* Безопасности|Совбез'),
  name('State Duma|Duma', 'Державн\\p{L}+ дум|Держдум', 'Государственн\\p{L}+ дум|Госдум'),
  name('UN(?!A|I)', 'ООН', 'ООН'),
  name('World Bank', 'Світов\\p{L}+ банк', 'Всемирн\\p{L}+ банк'),
  // media
  ...['AFP', 'AP', 'Axios', 'Bloomberg', 'CGTN', 'DW', 'EFE', 'FT', 'ISW', 'Le Monde'].map(same),
  ...['Livemint', 'Meduza', 'Politico', 'Reuters', 'Sky News', 'The Insider', 'WSJ'].map(same),
  name('Interfax-Ukraine', 'Інтерфакс-Україна', 'Интерфакс-Украина'),
  name('Izvestia', 'Ізвєсті', 'Извести'),
  name('Kommersant', 'Коммерсант', 'Коммерсант'),
  name('RBC', 'РБК', 'РБК'),
  name('RIA', 'РІА', 'РИА'),
  name('Suspilne', 'Суспільн', 'Суспильн|Суспільн'),
  name('TASS', 'ТАСС', 'ТАСС'),
  name('Ukrinform', 'Укрінформ', 'Укринформ'),
];

/** Spellings that are none of ours, wherever they stand. */
const WRONG: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /Kiev|Kharkov|Lugansk|Zaporozh|Nikolaev|Dniepr?|Lvov|Odessa|Chernobyl/u,
    /Zelensk[iy]y|Donbass|Slavyansk|Energodar/u,
  ],
  uk: [/Донбасс|Зеленск|Запорож|Луганск(?!ь)|Песков|Анкорідж|Майамі/u],
  ru: [/Донбас(?!с)|Зеленськ|Запоріж|Харків|Київ|Виткофф|Анкорадж|Маями|Луганськ/u],
};

function name(en: string, uk: string, ru: string): Name {
  return { en, uk, ru };
}

function same(spelling: string): Name {
  return name(spelling, spelling, spelling);
}

function says(text: Text, spelling: Name, lang: Language): boolean {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${spelling[lang]})`, 'u').test(text[lang] ?? '');
}

export interface NameProblem {
  readonly lang: Language;
  readonly message: string;
}

/** Names of a text that only some of its languages have, and spellings that are not ours. */
export function nameProblems(text: Text): readonly NameProblem[] {
  const missing = NAMES.flatMap((spelling) => {
    const without = LANGUAGES.filter((lang) => !says(text, spelling, lang));
    return without.length === LANGUAGES.length
      ? []
      : without.map((lang) => ({
          lang,
          message: `does not name ${spelling[lang]}, which another language of this text names`,
        }));
  });
  const wrong = LANGUAGES.flatMap((lang) =>
    WRONG[lang].flatMap((spelling) =>
      (text[lang] ?? '').match(spelling)?.[0] === undefined
        ? []
        : [{ lang, message: `has a spelling that names.ts does not have: ${spelling.source}` }],
    ),
  );
  return [...missing, ...wrong];
}
