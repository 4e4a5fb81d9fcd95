// Polish: asking a person to get in touch. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { byDayPl } from '../form/by-day.pl.ts';
import type { Translated } from '../translated.ts';

export const wordsPl: Translated<DialogWords> = {
  title: 'Proszę o kontakt',
  hint: 'Wystarczy zostawić adres e-mail albo numer telefonu',
  questions: {
    contact: {
      ask: 'Jak możemy się z Państwem skontaktować?',
      hint: 'Proszę podać adres e-mail albo numer telefonu.',
      short: 'Kontakt',
      problem:
        'Proszę wpisać adres e-mail, na przykład name@example.com, albo numer telefonu, na przykład 01482 000 000. Imię i nazwisko mogą mieć najwyżej 100 znaków.',
    },
    about: {
      ask: 'O czym chcą Państwo porozmawiać?',
      hint: 'Wystarczy kilka słów.',
      short: 'Czego to dotyczy',
      problem: 'Odpowiedź może mieć najwyżej 8000 znaków.',
    },
    when: {
      ask: 'Jaka pora jest dobra?',
      hint: 'Na przykład: rano albo nie we wtorki.',
      short: 'Dobra pora',
      problem: 'Odpowiedź może mieć najwyżej 200 znaków.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'Prośba do nas dotarła',
    paragraphs: [
      `Ktoś z zespołu do spraw opinii pacjentów skontaktuje się z Państwem${dueAt === undefined ? '' : ` ${byDayPl(dueAt)}`}.`,
    ],
  }),
};
