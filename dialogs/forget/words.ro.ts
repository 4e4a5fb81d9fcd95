// Romanian: a request about personal data. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { byDayRo } from '../form/by-day.ro.ts';
import type { Translated } from '../translated.ts';

export const wordsRo: Translated<DialogWords> = {
  title: 'Întrebare despre datele mele personale',
  hint: 'Cereți să vedeți, să schimbați sau să ștergeți ce păstrăm despre dumneavoastră',
  opening:
    'O persoană se ocupă de cererea dumneavoastră și răspunde în cel mult o lună. Eu nu pot șterge nimic. Dacă nu ați dat un nume și nu aveți un număr de referință, nimeni nu poate găsi ce ați trimis.',
  questions: {
    about: {
      ask: 'Ce ați dori să facem?',
      hint: 'De exemplu: ștergeți ce am trimis în mai.',
      short: 'Ce cereți',
      problem: 'Scrieți ce ați dori. Răspunsul poate avea cel mult 8000 de caractere.',
    },
    reference: {
      ask: 'Aveți un număr de referință?',
      hint: 'Este pe confirmare și începe cu LAN.',
      short: 'Numărul de referință',
      problem: 'Răspunsul poate avea cel mult 200 de caractere.',
    },
    contact: {
      ask: 'Cum vă putem răspunde?',
      hint: 'Dați o adresă de e-mail sau un număr de telefon. Fără ele nu vă putem răspunde.',
      short: 'Cum vă contactăm',
      problem:
        'Scrieți o adresă de e-mail precum name@example.com sau un număr de telefon precum 01482 000 000. Numele poate avea cel mult 100 de caractere.',
    },
  },
  receipt: ({ dueAt, reach }) => ({
    title: 'Am primit cererea dumneavoastră',
    paragraphs: [
      `O persoană hotărăște în privința ei${dueAt === undefined ? '' : ` ${byDayRo(dueAt)}`}. Unele date trebuie păstrate prin lege, iar persoana vă va spune care.`,
      reach === 'details'
        ? 'Vom folosi datele de contact pe care le-ați dat.'
        : reach === 'here'
          ? 'Vă vom scrie aici.'
          : 'Reveniți cu numărul de referință și codul secret pentru răspuns.',
    ],
  }),
};
