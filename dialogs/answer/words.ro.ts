// Romanian: writing to the team about something that was sent. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsRo: Translated<DialogWords> = {
  title: 'Scrieți echipei',
  hint: 'Răspundeți-le sau adăugați la ce ați trimis',
  questions: {
    said: {
      ask: 'Ce ați dori să îi spuneți echipei?',
      hint: 'Echipa citește mesajul împreună cu ce ați trimis înainte. Puteți scrie până la 8000 de caractere.',
      short: 'Mesajul dumneavoastră',
      problem: 'Scrieți mesajul. Cel mult 8000 de caractere.',
    },
  },
};
