// Polish: a request about personal data. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { byDayPl } from '../form/by-day.pl.ts';
import type { Translated } from '../translated.ts';

export const wordsPl: Translated<DialogWords> = {
  title: 'Pytanie o moje dane osobowe',
  hint: 'Można poprosić o pokazanie, zmianę lub usunięcie przechowywanych danych',
  opening:
    'Prośbą zajmie się człowiek i odpowie w ciągu miesiąca. Sam nie mogę niczego usunąć. Bez podanego nazwiska i bez numeru sprawy nikt nie może znaleźć tego, co wysłano.',
  questions: {
    about: {
      ask: 'Co mamy zrobić?',
      hint: 'Na przykład: proszę usunąć to, co zostało wysłane w maju.',
      short: 'Prośba',
      problem: 'Proszę napisać, co mamy zrobić. Odpowiedź może mieć najwyżej 8000 znaków.',
    },
    reference: {
      ask: 'Czy mają Państwo numer sprawy?',
      hint: 'Jest na potwierdzeniu i zaczyna się od LAN.',
      short: 'Numer sprawy',
      problem: 'Odpowiedź może mieć najwyżej 200 znaków.',
    },
    contact: {
      ask: 'Jak możemy Państwu odpowiedzieć?',
      hint: 'Proszę podać adres e-mail albo numer telefonu. Bez tego nie możemy odpisać.',
      short: 'Kontakt',
      problem:
        'Proszę wpisać adres e-mail, na przykład name@example.com, albo numer telefonu, na przykład 01482 000 000. Imię i nazwisko mogą mieć najwyżej 100 znaków.',
    },
  },
  receipt: ({ dueAt, reach }) => ({
    title: 'Prośba do nas dotarła',
    paragraphs: [
      `Decyzję podejmie człowiek${dueAt === undefined ? '' : ` ${byDayPl(dueAt)}`}. Niektóre dane musimy przechowywać z mocy prawa. Powiemy, które to są.`,
      reach === 'details'
        ? 'Skorzystamy z podanych danych kontaktowych.'
        : reach === 'here'
          ? 'Odpiszemy tutaj.'
          : 'Po odpowiedź można tu wrócić z numerem sprawy i tajnym kodem.',
    ],
  }),
};
