import type { LanguageOfDanger } from './language-of-danger.ts';

export const albanian: LanguageOfDanger = {
  name: 'Albanian',
  suicide: [
    'dua të vdes',
    'nuk dua të|më jetoj|të',
    'nuk dua më të jetoj',
    'të vras veten',
    'vetëvrasje',
    'vetëvrasj*',
  ],
  emergency: ['nuk marr|mund .. frymë', 'dhimbje gjoksi'],
  home: ['burri më rreh|godet', 'më rreh'],
  abuse: ['përdhunua', 'përdhunim'],
};
