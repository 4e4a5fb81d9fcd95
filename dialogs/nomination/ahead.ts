import { plain } from '../form/plain.ts';

/** Days that are still to come, as each language of the chat says them. Those of the past need no list: they are right. */
const ahead = new Set(
  [
    ['tomorrow', 'day after tomorrow', 'next week', 'next month', 'next year'],
    ['jutro', 'pojutrze', 'w przyszłym tygodniu', 'w przyszłym miesiącu', 'w przyszłym roku', 'za tydzień'],
    ['mâine', 'poimâine', 'săptămâna viitoare', 'luna viitoare', 'anul viitor', 'la anul'],
    ['غدا', 'بعد غد', 'الأسبوع القادم', 'الأسبوع المقبل', 'الشهر القادم', 'الشهر المقبل'],
    ['السنة القادمة', 'السنة المقبلة', 'العام القادم', 'العام المقبل'],
    ['سبەی', 'سبەینێ', 'دووسبەی', 'دوو سبەی', 'هەفتەی داهاتوو', 'مانگی داهاتوو', 'ساڵی داهاتوو'],
  ]
    .flat()
    .map(plain),
);

/** Whether these words are a day to come and nothing else. */
export const isAhead = (words: string): boolean => ahead.has(plain(words).replace(/^(?:on|the) /, ''));
