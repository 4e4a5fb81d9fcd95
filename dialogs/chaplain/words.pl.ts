// Polish: asking for a chaplain. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { byDayPl } from '../form/by-day.pl.ts';
import type { Translated } from '../translated.ts';

export const wordsPl: Translated<DialogWords> = {
  title: 'Porozmawiaj z kapelanem',
  hint: 'Dla osób każdej wiary i dla niewierzących',
  opening: 'Nasi kapelani wysłuchają każdego, bez względu na wiarę lub jej brak.',
  questions: {
    where: {
      ask: 'Gdzie chcą Państwo porozmawiać?',
      short: 'Gdzie',
      options: {
        ward: 'Na oddziale albo w poradni',
        home: 'W domu albo przez telefon',
        elsewhere: 'W innym miejscu',
      },
      typed: {
        ward: ['oddział', 'oddzial', 'na oddziale', 'szpital', 'w szpitalu', 'poradnia', 'w poradni'],
        home: ['dom', 'w domu', 'telefon', 'przez telefon'],
        elsewhere: ['gdzie indziej', 'inne miejsce'],
      },
      problem: 'Proszę wybrać, gdzie chcą Państwo porozmawiać.',
    },
    service: {
      ask: 'Który to oddział lub poradnia?',
      hint: 'Proszę wpisać część nazwy. Jeśli jej Państwo nie znają, proszę wpisać „nie wiem” („not sure”).',
      short: 'Oddział lub poradnia',
      problem: 'Proszę wpisać nazwę oddziału albo „nie wiem” („not sure”).',
    },
    faith: {
      ask: 'Czy jest jakaś wiara lub przekonania, które mamy wziąć pod uwagę?',
      hint: 'Nie trzeba odpowiadać. Można też nie mieć żadnej wiary.',
      short: 'Wiara lub przekonania',
      problem: 'Odpowiedź może mieć najwyżej 200 znaków.',
    },
    contact: {
      ask: 'Jak kapelan może się z Państwem skontaktować?',
      hint: 'Proszę podać adres e-mail albo numer telefonu.',
      short: 'Kontakt',
      problem:
        'Proszę wpisać adres e-mail, na przykład name@example.com, albo numer telefonu, na przykład 01482 000 000. Imię i nazwisko mogą mieć najwyżej 100 znaków.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'Prośba do nas dotarła',
    paragraphs: [
      `Kapelan skontaktuje się z Państwem${dueAt === undefined ? '' : ` ${byDayPl(dueAt)}`}.`,
      'Jeśli ktoś jest teraz bliski śmierci, proszę powiedzieć o tym personelowi oddziału. Może on wezwać dyżurnego kapelana.',
    ],
  }),
};
