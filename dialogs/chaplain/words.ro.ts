// Romanian: asking for a chaplain. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { byDayRo } from '../form/by-day.ro.ts';
import type { Translated } from '../translated.ts';

export const wordsRo: Translated<DialogWords> = {
  title: 'Vorbiți cu un capelan',
  hint: 'Pentru oameni de orice credință sau fără credință',
  opening: 'Capelanii noștri îi ascultă pe toți, de orice credință sau fără credință.',
  questions: {
    where: {
      ask: 'Unde ați dori să vorbiți?',
      short: 'Unde',
      options: {
        ward: 'În secție sau la clinică',
        home: 'Acasă sau la telefon',
        elsewhere: 'În altă parte',
      },
      typed: {
        ward: ['secție', 'sectie', 'spital', 'la spital', 'clinică', 'clinica'],
        home: ['acasă', 'acasa', 'telefon', 'la telefon'],
        elsewhere: ['altundeva', 'in alta parte'],
      },
      problem: 'Alegeți unde ați dori să vorbiți.',
    },
    service: {
      ask: 'În ce secție sau la ce clinică?',
      hint: 'Scrieți o parte din nume. Dacă nu știți, scrieți „nu știu” („not sure”).',
      short: 'Secția sau clinica',
      problem: 'Scrieți numele secției sau „nu știu” („not sure”).',
    },
    faith: {
      ask: 'Este o credință sau o convingere de care să ținem seama?',
      hint: 'Nu este nevoie să spuneți. Este în regulă și dacă nu aveți una.',
      short: 'Credința sau convingerea',
      problem: 'Răspunsul poate avea cel mult 200 de caractere.',
    },
    contact: {
      ask: 'Cum vă poate contacta capelanul?',
      hint: 'Dați o adresă de e-mail sau un număr de telefon.',
      short: 'Cum vă contactăm',
      problem:
        'Scrieți o adresă de e-mail precum name@example.com sau un număr de telefon precum 01482 000 000. Numele poate avea cel mult 100 de caractere.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'Am primit cererea dumneavoastră',
    paragraphs: [
      `Un capelan vă va contacta${dueAt === undefined ? '' : ` ${byDayRo(dueAt)}`}.`,
      'Dacă cineva este acum aproape de moarte, spuneți personalului din secție. Personalul îl poate chema pe capelanul de serviciu.',
    ],
  }),
};
