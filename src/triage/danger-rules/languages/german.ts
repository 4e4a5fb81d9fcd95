import type { LanguageOfDanger } from './language-of-danger.ts';

export const german: LanguageOfDanger = {
  name: 'German',
  suicide: [
    'will|möchte nicht mehr? leben',
    'nicht mehr leben',
    'will|möchte sterben',
    'selbstmord*',
    'suizid*',
    'bringe mich um',
    'mich umbringen|umzubringen',
    'meinem leben ein? ende',
    'keinen sinn .. leben',
    'ritze mich',
    'ohne mich besser',
  ],
  emergency: ['kann|bekomme nicht|keine atmen|luft', 'zu viele tabletten', 'schmerzen in der brust', 'krankenwagen'],
  home: ['mann|partner|freund schlägt mich', 'häusliche gewalt'],
  abuse: ['vergewaltigt'],
};
