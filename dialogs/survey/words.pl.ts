// Polish: the survey for people who are bereaved. No native speaker has checked it yet.
import type { DialogWords, QuestionWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const statement = (ask: string, short: string): Translated<QuestionWords> => ({
  ask,
  short,
  options: {
    agree: 'Tak, zgadzam się',
    partly: 'Częściowo się zgadzam',
    disagree: 'Nie zgadzam się',
    'not-applicable': 'To nas nie dotyczy albo nie wiem',
  },
  typed: {
    agree: ['tak', 'zgadzam się', 'zgadzam sie'],
    partly: ['czesciowo sie zgadzam', 'częściowo', 'czesciowo', 'trochę', 'troche', 'po części', 'po czesci'],
    disagree: ['nie', 'nie zgadzam sie'],
    'not-applicable': ['nie wiem', 'nie dotyczy', 'nie mam pewności', 'nie mam pewnosci'],
  },
  problem: 'Proszę wybrać jedną z czterech odpowiedzi albo pominąć to pytanie.',
});
const tooLong = 'Odpowiedź może mieć najwyżej 4000 znaków.';

export const wordsPl: Translated<DialogWords> = {
  title: 'Ankieta dla osób w żałobie',
  hint: 'Można opowiedzieć nam o opiece',
  opening:
    'Nie trzeba odpowiadać na wszystkie pytania i w każdej chwili można przerwać. Prosimy nie podawać nazwisk. Nie trzeba też mówić, kto zmarł.',
  exits: { 'feedback:worries': 'Mam zastrzeżenia co do opieki' },
  questions: {
    told: statement(
      'Personel powiedział nam, że śmierć jest prawdopodobna, i dobrze było o tym wiedzieć.',
      'Informacja, że śmierć jest prawdopodobna',
    ),
    spoken: statement('Personel rozmawiał z nami życzliwie i z szacunkiem.', 'Jak rozmawiał z nami personel'),
    information: statement('Otrzymane informacje były łatwe do zrozumienia.', 'Informacje'),
    wishes: statement('Szanowano życzenia, religię i kulturę.', 'Życzenia, religia i kultura'),
    comfort: statement('Zadbano o to, żeby osobie, która zmarła, było jak najwygodniej.', 'Komfort'),
    support: statement('My też otrzymaliśmy wsparcie.', 'Wsparcie dla Państwa'),
    booklet: {
      ask: 'Czy broszura dla osób w żałobie pomogła?',
      short: 'Czy broszura pomogła',
      options: { yes: 'Tak', partly: 'Częściowo', no: 'Nie', 'not-had': 'Nie było broszury' },
      typed: {
        yes: ['pomogła', 'pomogla'],
        partly: ['czesciowo', 'trochę', 'troche'],
        no: ['nie pomogła', 'nie pomogla'],
        'not-had': ['nie było', 'nie bylo', 'nie dostałem', 'nie dostalem', 'nie dostałam', 'nie dostalam'],
      },
      problem: 'Proszę wybrać jedną odpowiedź albo pominąć to pytanie.',
    },
    bookletBetter: {
      ask: 'Co mogłoby być lepsze w tej broszurze?',
      short: 'Co mogłoby być lepsze w broszurze',
      problem: tooLong,
    },
    more: {
      ask: 'Czy jest coś, o czym chcą nam Państwo opowiedzieć?',
      hint: 'Prosimy nie podawać nazwisk.',
      short: 'O czym chcą Państwo opowiedzieć',
      problem: tooLong,
    },
    service: {
      ask: 'Który to był z naszych oddziałów lub poradni?',
      hint: 'Proszę wpisać część nazwy albo pominąć to pytanie.',
      short: 'Oddział lub poradnia',
      problem: 'Proszę wpisać nazwę oddziału lub poradni albo pominąć to pytanie.',
    },
  },
  receipt: () => ({
    title: 'Odpowiedzi do nas dotarły',
    paragraphs: [
      'Czytają je osoby, które dbają o opiekę nad ludźmi w żałobie. Nikt nie będzie się z Państwem kontaktować w tej sprawie.',
      'Jeśli odpowiadanie było trudne, Samaritans wysłuchają w dzień i w nocy pod numerem 116 123.',
    ],
  }),
};
