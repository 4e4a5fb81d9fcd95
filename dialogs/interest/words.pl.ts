// Polish: registering interest in a way to be involved. No native speaker has checked it yet.
import type { Answers, DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';
import { kindsPl } from './kinds-words.pl.ts';
import { receiptPl } from './receipt-words.pl.ts';

const isYoung = ({ age }: Answers) => age !== undefined && age !== 'adult';
const yes = ['tak', 't', 'dobrze', 'zgoda', 'ok', 'tak proszę', 'tak prosze', 'chętnie', 'chetnie'];
const no = ['nie', 'n', 'nie dziękuję', 'nie dziekuje', 'nie chcę', 'nie chce'];

/** Said when somebody would rather not be contacted. */
export const refusedWordsPl =
  'Niczego nie przekazałem dalej i nie zachowałem danych kontaktowych. Można do tego wrócić w każdej chwili.';

export const wordsPl: Translated<DialogWords> = {
  title: 'Zgłoś zainteresowanie',
  hint: 'Prośba, aby koordynator się skontaktował',
  opening:
    'To nie jest część Państwa leczenia i nie trafia do dokumentacji medycznej. Odmowa niczego nie zmienia. W każdej chwili można przerwać albo się wycofać.',
  questions: {
    about: {
      ask: 'Co mamy zrobić?',
      hint: 'Jeśli wybranej możliwości nie ma już na naszej liście, możemy dać znać o nowych.',
      short: 'Co mamy zrobić',
      options: {
        register: 'Proszę przekazać, że mnie to interesuje',
        'tell-me': 'Proszę dać mi znać, gdy pojawi się coś nowego',
      },
      typed: {
        register: [
          'zgłoś',
          'zglos',
          'zgłoszenie',
          'zgloszenie',
          'interesuje mnie',
          'zapisz mnie',
          'chcę dołączyć',
          'chce dolaczyc',
        ],
        'tell-me': ['daj znać', 'daj znac', 'dajcie znać', 'dajcie znac', 'proszę dać znać', 'prosze dac znac'],
      },
      problem: 'Proszę wybrać, co mamy zrobić.',
    },
    which: {
      ask: 'Co Państwa interesuje?',
      hint: 'Proszę wpisać nazwę albo opisać to własnymi słowami.',
      short: 'Co Państwa interesuje',
      problem: 'Proszę wpisać nazwę. Najwyżej 200 znaków.',
    },
    kinds: kindsPl,
    place: {
      ask: 'Gdzie chcą Państwo brać udział?',
      short: 'Gdzie',
      options: { online: 'Online', anywhere: 'Gdziekolwiek' },
      typed: {
        online: ['w domu', 'z domu', 'przez internet', 'zdalnie'],
        anywhere: ['nie wiem', 'obojętnie', 'obojetnie', 'wszystko jedno', 'wszędzie', 'wszedzie'],
      },
      problem: 'Proszę wybrać miejsce albo pominąć to pytanie.',
    },
    agree: {
      ask: ({ about, which }) => {
        if (about !== 'tell-me') return 'Czy koordynator może się z Państwem skontaktować w tej sprawie?';
        return typeof which === 'string'
          ? `Teraz nie można dołączyć do „${which}”. Czy możemy się odezwać, gdy będzie to możliwe?`
          : 'Czy możemy się odezwać, gdy coś się pojawi?';
      },
      hint: 'Podane dane posłużą nam tylko do tego. W razie odmowy niczego nie przekażę dalej.',
      short: 'Zgoda na kontakt w tej sprawie',
      options: { yes: 'Tak, można się ze mną skontaktować', no: 'Nie, proszę się nie kontaktować' },
      typed: { yes, no },
      problem: 'Proszę wybrać tak albo nie.',
    },
    age: {
      ask: 'Czy masz mniej niż 18 lat?',
      hint: 'Pytamy, aby koordynator mógł zadbać o bezpieczeństwo. Nie potrzebuję daty urodzenia.',
      short: 'Wiek',
      options: {
        adult: 'Nie, mam 18 lat lub więcej',
        '16-17': 'Tak, mam 16 lub 17 lat',
        '11-15': 'Tak, mam od 11 do 15 lat',
        'under-11': 'Tak, mam 10 lat lub mniej',
        'under-18': 'Tak, ale wolę nie mówić więcej',
      },
      typed: {
        adult: ['nie', 'n', 'dorosły', 'dorosly', 'dorosła', 'dorosla', 'powyżej 18', 'powyzej 18'],
        '16-17': ['16', '17', 'szesnaście', 'szesnascie', 'siedemnaście', 'siedemnascie'],
        '11-15': [
          '11',
          '12',
          '13',
          '14',
          '15',
          'jedenaście',
          'jedenascie',
          'dwanaście',
          'dwanascie',
          'trzynaście',
          'trzynascie',
          'czternaście',
          'czternascie',
          'piętnaście',
          'pietnascie',
        ],
        'under-11': ['6', '7', '8', '9', '10', 'dziewięć', 'dziewiec', 'dziesięć', 'dziesiec'],
        'under-18': ['tak', 't', 'poniżej 18', 'ponizej 18'],
      },
      problem: 'Proszę wybrać jedną z odpowiedzi albo pominąć to pytanie.',
    },
    contact: {
      ask: (answers) =>
        isYoung(answers)
          ? 'Jak możemy się skontaktować z Tobą albo z dorosłym, któremu ufasz?'
          : 'Jak możemy się z Państwem skontaktować?',
      hint: (answers) =>
        isYoung(answers)
          ? 'Ktoś dorosły może Ci w tym pomóc. Wystarczy pseudonim i adres e-mail albo numer telefonu.'
          : 'Wystarczy imię albo pseudonim. Proszę podać adres e-mail albo numer telefonu.',
      short: 'Kontakt',
      problem:
        'Proszę wpisać adres e-mail, na przykład name@example.com, albo numer telefonu, na przykład 01482 000 000. Imię i nazwisko mogą mieć najwyżej 100 znaków.',
    },
    access: {
      ask: 'Co jest potrzebne, aby mogli Państwo wziąć udział?',
      hint: 'Na przykład wejście bez schodów, duży druk, brytyjski język migowy (BSL) albo tłumacz. Prosimy nie podawać informacji o zdrowiu.',
      short: 'Co jest potrzebne do udziału',
      problem: 'Odpowiedź może mieć najwyżej 8000 znaków.',
    },
    others: {
      ask: 'Czy możemy informować Państwa także o innych sposobach, aby się zaangażować?',
      hint: 'To osobna decyzja. Odmowa nie zmienia niczego w tym zgłoszeniu.',
      short: 'Informacje o innych sposobach',
      options: { yes: 'Tak, proszę informować mnie także o innych', no: 'Nie, tylko o tym jednym' },
      typed: { yes, no },
      problem: 'Proszę wybrać tak albo nie.',
    },
  },
  receipt: receiptPl,
};
