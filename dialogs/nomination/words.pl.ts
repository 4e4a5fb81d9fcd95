// Polish: thanking or nominating a member of staff. No native speaker has checked it yet.
import type { Answers, DialogWords } from '../dialog.ts';
import { byDayPl } from '../form/by-day.pl.ts';
import type { Translated } from '../translated.ts';
import { hasLeft } from './has-left.ts';

const nominates = ({ purpose }: Answers) => purpose === 'nominate';
const yes = ['tak', 't', 'zgoda', 'dobrze', 'ok'];

export const wordsPl: Translated<DialogWords> = {
  title: 'Podziękuj pracownikowi lub zgłoś go do wyróżnienia',
  hint: 'Podziękowanie albo zgłoszenie kogoś na ambasadora personelu',
  opening: 'Dobrze usłyszeć o pracownikach, dzięki którym coś zmienia się na lepsze.',
  questions: {
    purpose: {
      ask: 'Czy chcą Państwo podziękować tej osobie, czy zgłosić ją na ambasadora personelu („staff champion”)?',
      hint: 'Ambasador nosi fioletową smycz, a pacjenci i opiekunowie mogą z nim rozmawiać o opiece. To jest rola i najpierw pytamy o zgodę.',
      short: 'Podziękowanie czy zgłoszenie',
      options: { thank: 'Podziękować', nominate: 'Zgłosić na ambasadora' },
      typed: {
        thank: ['dziękuję', 'dziekuje', 'podziękowanie', 'podziekowanie', 'podziękuj', 'podziekuj', 'podziekowac'],
        nominate: ['ambasador', 'zgłosić', 'zglosic', 'zgłoszenie', 'zgloszenie', 'nominacja', 'fioletowa smycz'],
      },
      problem: 'Proszę wybrać „Podziękować” albo „Zgłosić na ambasadora”.',
    },
    name: {
      ask: 'Jak ta osoba się nazywa?',
      hint: 'Wystarczy imię.',
      short: 'Imię i nazwisko',
      problem: 'Proszę wpisać imię lub nazwisko. Najwyżej 100 znaków.',
    },
    team: {
      ask: 'W jakim zespole lub na jakim oddziale pracuje?',
      hint: 'Proszę wpisać część nazwy. Jeśli jej Państwo nie znają, proszę wpisać „nie wiem” („not sure”).',
      short: 'Zespół',
      problem: 'Proszę wpisać nazwę zespołu albo „nie wiem” („not sure”). Najwyżej 200 znaków.',
    },
    when: {
      ask: 'Kiedy doszło do spotkania z tą osobą?',
      hint: 'Wystarczy w przybliżeniu, na przykład: w marcu.',
      short: 'Kiedy',
      problem: 'Odpowiedź może mieć najwyżej 100 znaków.',
      problems: {
        noSuchDay:
          'Takiego dnia nie ma w kalendarzu. Proszę sprawdzić datę albo podać ją w przybliżeniu, na przykład: w marcu.',
        notYet: 'Ten dzień jeszcze nie nadszedł. Proszę podać w przybliżeniu, kiedy to było, na przykład: w marcu.',
      },
    },
    why: {
      ask: (answers) => {
        if (nominates(answers)) return 'Dlaczego ta osoba byłaby dobrym ambasadorem?';
        return answers.purpose === 'thank'
          ? 'Za co chcą Państwo podziękować tej osobie?'
          : 'Co ta osoba zrobiła i co dzięki temu się zmieniło?';
      },
      hint: (answers) =>
        nominates(answers)
          ? 'Proszę napisać, co ta osoba zrobiła, podać przykład i powiedzieć, co się dzięki temu zmieniło. Prosimy nie podawać nazwisk pacjentów.'
          : 'Prosimy nie podawać nazwisk innych osób ani informacji o zdrowiu.',
      short: 'Dlaczego',
      problem: 'Proszę napisać kilka słów. Odpowiedź może mieć najwyżej 8000 znaków. Nic nie przepadło.',
    },
    tellName: {
      ask: 'Czy możemy powiedzieć tej osobie, od kogo to jest?',
      short: 'Ujawnienie, od kogo to jest',
      options: { yes: 'Tak', no: 'Nie, proszę nie podawać mojego nazwiska' },
      typed: { yes, no: ['nie', 'n', 'anonimowo'] },
      problem: 'Proszę wybrać tak albo nie.',
    },
    from: {
      ask: 'Jakie imię mamy podać tej osobie?',
      hint: 'Wystarczy imię. Jeśli pominą Państwo to pytanie, powiemy tylko, że to od kogoś, kogo ta osoba spotkała w pracy.',
      short: 'Imię do podania',
      problem: 'Proszę wpisać imię, które możemy podać. Najwyżej 100 znaków.',
    },
    share: {
      ask: 'Czy możemy pokazać te słowa tej osobie i innym, bez Państwa nazwiska?',
      short: 'Pokazanie tych słów',
      options: { yes: 'Tak', no: 'Nie' },
      typed: { yes, no: ['nie', 'n'] },
      problem: 'Proszę wybrać tak albo nie.',
    },
    contact: {
      ask: 'Jak możemy powiedzieć Państwu, co z tego wynikło?',
      hint: 'Proszę podać adres e-mail albo numer telefonu. To pytanie można pominąć.',
      short: 'Kontakt',
      problem:
        'Proszę wpisać adres e-mail, na przykład name@example.com, albo numer telefonu, na przykład 01482 000 000. Imię i nazwisko mogą mieć najwyżej 100 znaków.',
    },
  },
  receipt: ({ answers, dueAt, reach }) =>
    nominates(answers)
      ? {
          title: 'Zgłoszenie do nas dotarło',
          paragraphs: [
            `Komisja zajmie się nim${dueAt === undefined ? '' : ` ${byDayPl(dueAt)}`}. Dopóki nikt go nie otworzył, można je zmienić albo wycofać.`,
            typeof answers.why === 'string' && hasLeft(answers.why)
              ? 'Ambasador musi być naszym obecnym pracownikiem. Jeśli ta osoba już tu nie pracuje, w miarę możliwości przekażemy jej te słowa jako podziękowanie.'
              : 'Jeśli komisja się zgodzi, najpierw zapyta tę osobę. Jeśli zgłoszą ją też inni, komisja rozpatrzy wszystko razem.',
            reach === 'none'
              ? 'Aby zobaczyć, co z tego wynikło, można tu wrócić z numerem sprawy i tajnym kodem.'
              : `Powiemy Państwu ${reach === 'here' ? 'tutaj, ' : ''}co z tego wynikło.`,
          ],
        }
      : {
          title: 'Podziękowanie do nas dotarło',
          paragraphs: ['Zespół do spraw opinii pacjentów przekaże je tej osobie i jej przełożonemu.'],
        },
};
