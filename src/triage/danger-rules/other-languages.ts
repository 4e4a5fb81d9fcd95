import { dangerRules } from '../danger-rule.ts';
import { albanian } from './languages/albanian.ts';
import { arabic } from './languages/arabic.ts';
import { bengali } from './languages/bengali.ts';
import { bulgarian } from './languages/bulgarian.ts';
import { chinese } from './languages/chinese.ts';
import { farsi } from './languages/farsi.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { greek } from './languages/greek.ts';
import { hindi } from './languages/hindi.ts';
import { hungarian } from './languages/hungarian.ts';
import { italian } from './languages/italian.ts';
import { kurdish } from './languages/kurdish.ts';
import { kurmanji } from './languages/kurmanji.ts';
import { latvian } from './languages/latvian.ts';
import { lithuanian } from './languages/lithuanian.ts';
import { pashto } from './languages/pashto.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { punjabi } from './languages/punjabi.ts';
import { romanian } from './languages/romanian.ts';
import { russian } from './languages/russian.ts';
import { slovak } from './languages/slovak.ts';
import { somali } from './languages/somali.ts';
import { spanish } from './languages/spanish.ts';
import { tigrinya } from './languages/tigrinya.ts';
import { turkish } from './languages/turkish.ts';
import { ukrainian } from './languages/ukrainian.ts';
import { urdu } from './languages/urdu.ts';
import { vietnamese } from './languages/vietnamese.ts';

/**
 * The plainest words of danger in the languages spoken around here, after English. They are a first net for people who
 * would otherwise not be seen at all; speakers of each widen it.
 */
const languages = {
  polish,
  romanian,
  lithuanian,
  latvian,
  slovak,
  ukrainian,
  russian,
  bulgarian,
  portuguese,
  spanish,
  french,
  italian,
  hungarian,
  arabic,
  kurdish,
  kurmanji,
  turkish,
  farsi,
  pashto,
  chinese,
  urdu,
  punjabi,
  bengali,
  hindi,
  somali,
  german,
  vietnamese,
  albanian,
  greek,
  tigrinya,
};

const phrasesFor = (what: 'emergency' | 'home' | 'abuse') => Object.values(languages).flatMap((one) => one[what]);

export const otherLanguages = [
  ...dangerRules(
    'suicide-or-self-harm',
    Object.entries(languages).map(([language, { name, suicide }]) => ({
      rule: `suicide-${language}`,
      who: 'self',
      why: `They speak of suicide, harming themselves or not wanting to live, in ${name}.`,
      phrases: suicide,
    })),
  ),
  ...dangerRules('emergency', [
    {
      rule: 'took-too-much-other-language',
      who: 'self',
      why: 'They say in another language that they took too much of a medicine, or need emergency help.',
      phrases: phrasesFor('emergency'),
    },
  ]),
  ...dangerRules('domestic-abuse', [
    {
      rule: 'domestic-abuse-other-language',
      who: 'self',
      why: 'They say in another language that a partner or somebody in the family hurts them.',
      phrases: phrasesFor('home'),
    },
  ]),
  ...dangerRules('abuse-or-neglect', [
    {
      rule: 'abused-other-language',
      who: 'self',
      why: 'They say in another language that they were attacked or abused.',
      phrases: phrasesFor('abuse'),
    },
  ]),
];
