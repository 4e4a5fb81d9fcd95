// Polish: how a booklet or a card reaches whoever asked for it. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const sendingPl: Translated<DialogWords['questions']> = {
  how: {
    ask: 'W jaki sposób chcą Państwo to otrzymać?',
    hint: 'Aby przeczytać to tutaj, nie trzeba podawać żadnych danych.',
    short: 'W jaki sposób',
    options: {
      read: 'Przeczytam lub pobiorę tutaj, teraz',
      post: 'Pocztą',
      email: 'E-mailem',
      call: 'Proszę mi to przeczytać przez telefon',
    },
    typed: {
      read: [
        'tutaj',
        'tu',
        'teraz',
        'przeczytam',
        'przeczytać',
        'przeczytac',
        'pobiorę',
        'pobiore',
        'pobrać',
        'pobrac',
      ],
      post: ['poczta', 'list', 'listem'],
      email: ['mail', 'mailem', 'e-mail', 'e mail'],
      call: ['telefon', 'przez telefon', 'telefonicznie', 'proszę zadzwonić', 'prosze zadzwonic'],
    },
    problem: 'Proszę wybrać sposób otrzymania.',
  },
  format: {
    ask: 'Jaka forma jest potrzebna?',
    short: 'Forma',
    options: {
      standard: 'Zwykła',
      'large-print': 'Duży druk',
      'easy-read': 'Tekst łatwy do czytania (krótkie słowa i obrazki)',
      audio: 'Nagranie dźwiękowe',
      braille: 'Alfabet Braille’a',
      bsl: 'Brytyjski język migowy (BSL)',
      language: 'Inny język',
    },
    typed: {
      standard: ['zwykla', 'normalna', 'obojętnie', 'obojetnie'],
      'large-print': ['duże litery', 'duze litery', 'duzy druk'],
      audio: ['nagranie'],
      braille: ['brajl'],
      bsl: ['język migowy', 'jezyk migowy'],
      language: ['tłumaczenie', 'tlumaczenie', 'po polsku', 'inny jezyk'],
    },
    problem: 'Proszę wybrać formę. Jeśli nie trzeba żadnej szczególnej, proszę wybrać „Zwykła”.',
  },
  language: {
    ask: 'Jaki to język?',
    hint: 'Powiemy, jeśli jeszcze go nie mamy, i poprosimy o tłumaczenie.',
    short: 'Język',
    problem: 'Proszę wpisać nazwę języka. Najwyżej 100 znaków.',
  },
  address: {
    ask: 'Na jakie nazwisko i adres mamy to wysłać?',
    hint: 'Proszę podać nazwisko osoby, dla której to jest, a nie osoby, która zmarła.',
    short: 'Nazwisko i adres',
    problem: 'Proszę wpisać nazwisko i adres. Najwyżej 400 znaków.',
  },
  email: {
    ask: 'Na jaki adres e-mail mamy to wysłać?',
    hint: 'Użyjemy go tylko do tego i do niczego innego.',
    short: 'Adres e-mail',
    problem: 'Proszę wpisać adres e-mail, na przykład name@example.com.',
  },
  phone: {
    ask: 'Pod jaki numer telefonu mamy zadzwonić?',
    hint: 'Użyjemy go tylko do tego i do niczego innego.',
    short: 'Numer telefonu',
    problem: 'Proszę wpisać numer telefonu, na przykład 01482 000 000.',
  },
  survey: {
    ask: 'Mamy krótką ankietę o opiece nad osobami w żałobie. Czy chcą ją Państwo otrzymać?',
    hint: 'Nie trzeba. Większość osób woli poczekać, a wiele osób jej nie chce.',
    short: 'Ankieta',
    options: { no: 'Nie', later: 'Później, za dwa lub trzy miesiące', now: 'Teraz' },
    typed: { no: ['nie dziękuję', 'nie dziekuje', 'nie teraz'], later: ['później', 'pozniej'], now: ['tak'] },
    problem: 'Proszę wybrać nie, później albo teraz.',
  },
};
