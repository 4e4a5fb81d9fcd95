// Polish: giving feedback. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';
import { followUpPl } from './follow-up-words.pl.ts';
import { organisationIn } from './organisation-in.ts';
import { receiptPl } from './receipt-words.pl.ts';

const tooLong =
  'Odpowiedź może mieć najwyżej 8000 znaków. Nic nie przepadło: można ją tu skrócić albo wysłać resztę później.';

export const wordsPl: Translated<DialogWords> = {
  title: 'Przekaż opinię',
  hint: 'Co było dobre, co mogłoby być lepsze, a także skarga',
  opening:
    'Dziękujemy, że chcą Państwo nam o tym opowiedzieć. Nie trzeba podawać imienia ani nazwiska. W każdej chwili można wrócić albo przerwać.',
  questions: {
    who: {
      ask: 'Kto przekazuje tę opinię?',
      short: 'Kto przekazuje opinię',
      options: {
        patient: 'Ja, pacjent lub pacjentka',
        carer: 'Opiekun, ktoś z rodziny lub znajomych',
        'someone-else': 'Ja, w imieniu innej osoby',
        staff: 'Ja, jako pracownik, przekazuję czyjąś opinię',
      },
      typed: {
        patient: ['ja', 'pacjent', 'pacjentka', 'jestem pacjentem', 'jestem pacjentką', 'jestem pacjentka', 'o sobie'],
        carer: [
          'opiekun',
          'opiekunka',
          'rodzina',
          'rodzic',
          'znajomy',
          'znajoma',
          'przyjaciel',
          'przyjaciółka',
          'przyjaciolka',
          'moja mama',
          'mój tata',
          'moj tata',
          'mój syn',
          'moj syn',
          'moja córka',
          'moja corka',
          'mój mąż',
          'moj maz',
          'moja żona',
          'moja zona',
          'mój partner',
          'moj partner',
          'moja partnerka',
        ],
        'someone-else': [
          'ktoś inny',
          'ktos inny',
          'w imieniu kogoś',
          'w imieniu kogos',
          'sąsiad',
          'sasiad',
          'sąsiadka',
          'sasiadka',
        ],
        staff: ['pracownik', 'pracownica', 'pracuję tu', 'pracuje tu', 'pielęgniarka', 'pielegniarka', 'lekarz'],
      },
      problem: 'Proszę wybrać, kto przekazuje opinię. Można nacisnąć przycisk albo wpisać jego numer.',
    },
    whose: {
      ask: 'Czyje to doświadczenie?',
      hint: 'W ankiecie „Friends and Family Test” liczy się tylko to, co mówią pacjenci i opiekunowie.',
      short: 'Czyje doświadczenie',
      options: { patient: 'Pacjenta', carer: 'Opiekuna lub kogoś z rodziny', own: 'Moje własne, jako pracownika' },
      typed: {
        own: ['moje', 'moje własne', 'moje wlasne'],
        patient: ['pacjent', 'pacjenta'],
        carer: ['opiekun', 'opiekuna', 'rodzina'],
      },
      problem: 'Proszę wybrać, czyje to doświadczenie.',
    },
    service: {
      ask: 'Którego oddziału lub której poradni to dotyczy?',
      hint: 'Proszę wpisać część nazwy albo nazwę, której się używa. Jeśli jej Państwo nie znają, proszę wpisać „nie wiem” („not sure”).',
      short: 'Oddział lub poradnia',
      problem: 'Proszę wpisać nazwę oddziału lub poradni albo „nie wiem” („not sure”). Najwyżej 200 znaków.',
    },
    organisation: {
      ask: (answers, content) => {
        const named = organisationIn(answers, content.findOtherOrganisation);
        return named === undefined
          ? 'Czy opieka odbywała się u nas?'
          : `Czy opiekę zapewniała organizacja ${named.name}? To inna organizacja niż nasza.`;
      },
      hint: (_, content) => `My to ${content.trust.name}.`,
      short: 'Kto zapewniał opiekę',
      options: { them: 'Tak, tamta organizacja', us: 'Nie, to byli Państwo', 'not-sure': 'Nie mam pewności' },
      typed: {
        them: ['tak', 'oni', 'tamta', 'tamci'],
        us: ['nie', 'wy', 'to wy', 'u was', 'humber'],
        'not-sure': ['nie wiem', 'nie mam pewnosci', 'nie jestem pewien', 'nie jestem pewna'],
      },
      problem: 'Proszę wybrać, kto zapewniał opiekę. W razie wątpliwości proszę wybrać „Nie mam pewności”.',
    },
    rating: {
      ask: 'Ogólnie, jakie były Państwa doświadczenia z naszą opieką?',
      hint: ({ who }) =>
        who === 'patient'
          ? 'Proszę pomyśleć o otrzymanej opiece.'
          : 'Proszę odpowiedzieć tak, jak zrobiłaby to osoba objęta opieką.',
      short: 'Ogólne doświadczenia',
      options: {
        '1': 'Bardzo dobre',
        '2': 'Dobre',
        '3': 'Ani dobre, ani złe',
        '4': 'Złe',
        '5': 'Bardzo złe',
        '6': 'Nie wiem',
      },
      typed: {
        '1': ['bardzo dobrze', 'doskonale', 'doskonałe', 'świetnie', 'swietnie', 'super', 'znakomicie'],
        '2': ['dobrze', 'w porządku', 'w porzadku', 'całkiem dobrze', 'calkiem dobrze'],
        '3': [
          'ani dobrze ani źle',
          'ani dobrze ani zle',
          'średnio',
          'srednio',
          'tak sobie',
          'przeciętnie',
          'przecietnie',
          'ani dobre ani zle',
          'ok',
        ],
        '4': ['źle', 'zle', 'niedobrze', 'słabo', 'slabo', 'kiepsko'],
        '5': ['bardzo źle', 'bardzo zle', 'okropnie', 'strasznie', 'fatalnie'],
        '6': ['nie mam zdania', 'trudno powiedzieć', 'trudno powiedziec'],
      },
      problem: 'Proszę wybrać jedną z sześciu odpowiedzi albo wpisać jej numer. „Nie wiem” to też dobra odpowiedź.',
    },
    good: {
      ask: ({ improve, good }) =>
        improve === undefined || good !== undefined
          ? 'Co było dobre w tej opiece?'
          : 'Zachowałem tę wiadomość. Czy coś było dobre w tej opiece?',
      hint: 'Prosimy nie podawać numerów NHS, numerów telefonu ani adresów. Imię pracownika, któremu chcą Państwo podziękować, można podać.',
      short: 'Co było dobre',
      problem: tooLong,
    },
    improve: {
      ask: 'Co mogłoby być lepsze?',
      hint: 'Jeśli coś poszło nie tak, prosimy tu o tym opowiedzieć. Możemy przekazać to dalej, aby ktoś był bezpieczny.',
      short: 'Co mogłoby być lepsze',
      problem: tooLong,
    },
    ...followUpPl,
  },
  receipt: receiptPl,
};
