// Polish: the words of the form around the questions. No native speaker has checked it yet.
import { dayIn } from '../day-in.ts';
import type { Translated } from '../translated.ts';
import type { FormWords } from './words.ts';

export const wordsPl: Translated<FormWords> = {
  continue: 'Dalej',
  skip: 'Pomiń to pytanie',
  change: 'Zmień',
  stop: 'Stop',
  helpNow: 'Uzyskaj pomoc teraz',
  send: 'Potwierdź i wyślij',
  find: 'Znajdź',
  optional: (ask) => `${ask} (nieobowiązkowe)`,
  notGiven: 'Nie podano',
  hidden: 'Ukryte',
  notSure: 'Nie wiem',
  keepWritten: (written) => `Zostaw to, co wpisano: ${written}`,
  whichService: 'O które z nich chodzi?',
  noServiceFound:
    'Nie udało mi się znaleźć tej nazwy. Można zostawić to, co wpisano, spróbować innej nazwy albo wybrać „Nie wiem”.',
  checkTitle: 'Sprawdź odpowiedzi',
  checkIntro: 'Nic nie zostanie wysłane, dopóki nie wybiorą Państwo „Potwierdź i wyślij”.',
  also: 'Napisano też',
  privateTitle: 'W tekście są dane prywatne',
  privateText: 'Zespół będzie mógł je przeczytać. Jeśli są potrzebne, można je zostawić. Jeśli nie, można je usunąć.',
  takeOut: 'Usuń je',
  nothingToTakeOut: 'Nie widzę w tekście danych prywatnych.',
  private: {
    'nhs-number': 'Numer NHS',
    phone: 'Numer telefonu',
    email: 'Adres e-mail',
    postcode: 'Kod pocztowy',
    'date-of-birth': 'Data urodzenia',
    address: 'Adres',
  },
  closedForChange: 'Wybrano zmianę odpowiedzi.',
  closedSent: 'Odpowiedzi zostały wysłane.',
  goesOnBelow: 'Ciąg dalszy jest poniżej, razem z podanymi odpowiedziami.',
  answered: (title) => `${title}: jest odpowiedź. Ciąg dalszy poniżej.`,
  notSent: (title) => `${title}: nie wysłano.`,
  contact: { name: 'Imię i nazwisko (nieobowiązkowe)', email: 'Adres e-mail', phone: 'Numer telefonu' },
  contactWrong: {
    email: 'Proszę wpisać cały adres e-mail, na przykład name@example.com.',
    phone: 'Proszę wpisać cały numer telefonu, na przykład 01482 000 000.',
  },
  dateParts: { day: 'Dzień', month: 'Miesiąc', year: 'Rok' },
  firstQuestion: 'To jest pierwsze pytanie, więc nie ma do czego wrócić.',
  nothingToSkip:
    'Na to pytanie potrzebuję odpowiedzi, zanim przejdziemy dalej. Jeśli wolą Państwo nie odpowiadać, można przerwać.',
  stillOpen: (names) => `Nic jeszcze nie wysłano. Proszę sprawdzić: ${names.join('; ')}.`,
  changeWhich: 'Proszę wybrać „Zmień” obok odpowiedzi, która ma być inna.',
  date: dayIn('pl', { day: 'numeric', month: 'long', year: 'numeric' }),
  heard: {
    and: ['i', 'oraz', 'też', 'także'],
    notSure: [
      'nie wiem',
      'nie znam',
      'nie pamiętam',
      'nie mam pewności',
      'nie jestem pewien',
      'nie jestem pewny',
      'nie jestem pewna',
    ],
  },
};
