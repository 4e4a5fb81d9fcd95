// Romanian: finding ways to be involved. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';
import { interestsRo } from './interests-words.ro.ts';

export const wordsRo: Translated<DialogWords> = {
  title: 'Găsiți moduri de a vă implica',
  hint: 'Voluntariat, un forum, povestea dumneavoastră, cursuri sau ajutor la cercetare',
  opening:
    'Sunt multe moduri de a vă implica. Vă pun cel mult patru întrebări scurte și apoi vă arăt ce se potrivește.',
  questions: {
    interests: interestsRo,
    place: {
      ask: 'Unde ați dori să participați?',
      short: 'Unde',
      options: { online: 'Online', anywhere: 'Oriunde' },
      typed: {
        online: ['acasă', 'acasa', 'de acasă', 'de acasa', 'pe internet', 'video', 'teams', 'zoom'],
        anywhere: ['nu știu', 'nu stiu', 'nu contează', 'nu conteaza', 'peste tot', 'oricare'],
      },
      problem: 'Alegeți un loc. Dacă nu contează, alegeți „Oriunde”.',
    },
    time: {
      ask: 'Cât timp ați dori să oferiți?',
      short: 'Cât timp',
      options: {
        little: 'Câteva ore cu totul',
        some: 'Câteva ore pe lună',
        regular: 'Câteva ore în fiecare săptămână',
        'not-sure': 'Nu știu sigur',
      },
      typed: {
        little: [
          'nu mult',
          'nu prea mult',
          'puțin',
          'putin',
          'o oră',
          'o ora',
          'câteva ore',
          'cateva ore',
          'o dată',
          'o data',
        ],
        some: ['lunar', 'pe lună', 'pe luna', 'o dată pe lună', 'o data pe luna', 'în fiecare lună', 'in fiecare luna'],
        regular: [
          'săptămânal',
          'saptamanal',
          'pe săptămână',
          'pe saptamana',
          'o dată pe săptămână',
          'o data pe saptamana',
          'în fiecare săptămână',
          'in fiecare saptamana',
          'regulat',
          'mult',
        ],
        'not-sure': [
          'nu știu',
          'nu stiu',
          'nu stiu sigur',
          'depinde',
          'oricât',
          'oricat',
          'nu contează',
          'nu conteaza',
        ],
      },
      problem: 'Alegeți cât timp. Dacă nu știți, alegeți „Nu știu sigur”.',
    },
    age: {
      ask: 'Aveți sub 18 ani?',
      hint: 'Unele activități sunt pentru anumite vârste. De asta depinde doar ce vă arăt. Nu am nevoie de data nașterii.',
      short: 'Vârsta',
      options: {
        adult: 'Nu, am 18 ani sau mai mult',
        '16-17': 'Da, am 16 sau 17 ani',
        '11-15': 'Da, am între 11 și 15 ani',
        'under-11': 'Da, am 10 ani sau mai puțin',
        'under-18': 'Da, dar prefer să nu spun mai mult',
      },
      typed: {
        adult: ['nu', 'n', 'adult', 'adultă', 'adulta', 'peste 18'],
        '16-17': ['16', '17', 'șaisprezece', 'saisprezece', 'șaptesprezece', 'saptesprezece'],
        '11-15': [
          '11',
          '12',
          '13',
          '14',
          '15',
          'unsprezece',
          'doisprezece',
          'treisprezece',
          'paisprezece',
          'cincisprezece',
        ],
        'under-11': ['6', '7', '8', '9', '10', 'nouă', 'noua', 'zece'],
        'under-18': ['da', 'd', 'sub 18'],
      },
      problem: 'Alegeți unul dintre răspunsuri sau săriți peste această întrebare.',
    },
  },
};
