// Polish: writing to the team about something that was sent. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsPl: Translated<DialogWords> = {
  title: 'Napisz do zespołu',
  hint: 'Odpowiedź dla zespołu albo uzupełnienie tego, co już wysłano',
  questions: {
    said: {
      ask: 'Co chcą Państwo powiedzieć zespołowi?',
      hint: 'Zespół przeczyta to razem z wcześniejszą wiadomością. Można napisać do 8000 znaków.',
      short: 'Wiadomość',
      problem: 'Proszę wpisać wiadomość. Najwyżej 8000 znaków.',
    },
  },
};
