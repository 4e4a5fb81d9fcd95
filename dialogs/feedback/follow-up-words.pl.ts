// Polish: what should happen after feedback, and how to reach whoever gave it. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const followUpPl: Translated<DialogWords['questions']> = {
  wish: {
    ask: 'Co powinno się teraz stać?',
    short: 'Czego Państwo oczekują',
    options: {
      tell: 'Chcę tylko o tym opowiedzieć',
      'sort-out': 'Proszę o pomoc w rozwiązaniu tej sprawy',
      complaint: 'Chcę złożyć formalną skargę',
      champion: 'Chcę porozmawiać z ambasadorem personelu („staff champion”)',
      unsure: 'Nie wiem, proszę o kontakt',
    },
    typed: {
      tell: ['tylko opowiedzieć', 'tylko opowiedziec', 'nic', 'bez odpowiedzi', 'tylko opinia'],
      'sort-out': ['pomoc w rozwiązaniu', 'rozwiązać', 'rozwiazac', 'załatwić', 'zalatwic', 'naprawić', 'naprawic'],
      complaint: [
        'skarga',
        'formalna skarga',
        'złożyć skargę',
        'zlozyc skarge',
        'chcę złożyć skargę',
        'chce zlozyc skarge',
      ],
      champion: ['ambasador', 'fioletowa smycz'],
      unsure: ['nie wiem', 'proszę o kontakt', 'prosze o kontakt', 'proszę zadzwonić', 'prosze zadzwonic'],
    },
    problem: 'Proszę wybrać, co powinno się stać. W razie wątpliwości proszę wybrać „Nie wiem, proszę o kontakt”.',
  },
  contact: {
    ask: 'Jak możemy się z Państwem skontaktować?',
    hint: 'Proszę podać adres e-mail albo numer telefonu. To pytanie można pominąć: otrzymają Państwo numer sprawy, z którym można tu wrócić.',
    short: 'Kontakt',
    problem:
      'Proszę wpisać adres e-mail, na przykład name@example.com, albo numer telefonu, na przykład 01482 000 000. Imię i nazwisko mogą mieć najwyżej 100 znaków.',
  },
  needs: {
    ask: 'Czy mamy kontaktować się z Państwem w jakiś szczególny sposób?',
    hint: 'Proszę wybrać wszystko, co jest potrzebne. Będziemy o tym pamiętać przy każdym kontakcie.',
    short: 'Sposób kontaktu',
    options: {
      'easy-read': 'Tekst łatwy do czytania (krótkie słowa i obrazki)',
      'large-print': 'Duży druk',
      audio: 'Nagranie dźwiękowe',
      braille: 'Alfabet Braille’a',
      bsl: 'Brytyjski język migowy (BSL)',
      interpreter: 'Tłumacz innego języka',
      'email-only': 'Tylko e-mail lub SMS, bez telefonowania',
      'call-only': 'Rozmowa przez telefon zamiast pisania',
    },
    typed: {
      'easy-read': ['łatwy tekst', 'latwy tekst', 'obrazki'],
      'large-print': ['duże litery', 'duze litery', 'duzy druk'],
      audio: ['nagranie', 'dźwięk', 'dzwiek'],
      braille: ['brajl', 'braille'],
      bsl: ['język migowy', 'jezyk migowy', 'migowy'],
      interpreter: ['tłumacz', 'tlumacz', 'tłumaczka', 'tlumaczka'],
      'email-only': ['mail', 'e-mail', 'sms'],
      'call-only': ['telefon', 'rozmowa'],
    },
    problem: 'Proszę wybrać z listy albo pominąć to pytanie.',
  },
  publish: {
    ask: 'Czy możemy pokazać te słowa innym, bez imienia i nazwiska?',
    hint: 'Na przykład na naszej stronie internetowej albo na tablicy na oddziale. Odmowa niczego innego nie zmienia.',
    short: 'Pokazanie bez nazwiska',
    options: { yes: 'Tak, można je pokazać', no: 'Nie, proszę zachować je wewnątrz organizacji' },
    typed: {
      yes: ['tak', 't', 'zgoda', 'dobrze', 'można', 'mozna'],
      no: ['nie', 'nie zgadzam się', 'nie zgadzam sie'],
    },
    problem: 'Proszę wybrać tak albo nie.',
  },
};
