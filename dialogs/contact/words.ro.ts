// Romanian: asking a person to get in touch. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { byDayRo } from '../form/by-day.ro.ts';
import type { Translated } from '../translated.ts';

export const wordsRo: Translated<DialogWords> = {
  title: 'Cereți să vă contacteze o persoană',
  hint: 'Lăsați o adresă de e-mail sau un număr de telefon',
  questions: {
    contact: {
      ask: 'Cum vă putem contacta?',
      hint: 'Dați o adresă de e-mail sau un număr de telefon.',
      short: 'Cum vă contactăm',
      problem:
        'Scrieți o adresă de e-mail precum name@example.com sau un număr de telefon precum 01482 000 000. Numele poate avea cel mult 100 de caractere.',
    },
    about: {
      ask: 'Despre ce ați dori să vorbiți?',
      hint: 'Ajung câteva cuvinte.',
      short: 'Despre ce este vorba',
      problem: 'Răspunsul poate avea cel mult 8000 de caractere.',
    },
    when: {
      ask: 'Când este un moment bun?',
      hint: 'De exemplu: dimineața sau nu marțea.',
      short: 'Un moment bun',
      problem: 'Răspunsul poate avea cel mult 200 de caractere.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'Am primit cererea dumneavoastră',
    paragraphs: [
      `Cineva din echipa care se ocupă de experiența pacienților vă va contacta${dueAt === undefined ? '' : ` ${byDayRo(dueAt)}`}.`,
    ],
  }),
};
