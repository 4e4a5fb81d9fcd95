// Polish: the sentences of a conversation that belong to no dialog. No native speaker has checked it yet.
import { dayIn } from '../../dialogs/day-in.ts';
import type { Translated } from '../../dialogs/translated.ts';
import { dangerPl } from './danger-words.pl.ts';
import { statusPl } from './status-words.pl.ts';
import type { ConversationWords } from './words.ts';

const day = dayIn('pl', { day: 'numeric', month: 'long', year: 'numeric' });
const plural = new Intl.PluralRules('pl');

/** 1 nowa wiadomość, 3 nowe wiadomości, 5 nowych wiadomości. */
function newMessages(count: number): string {
  if (count === 1) return 'Jest 1 nowa wiadomość od zespołu.';
  return plural.select(count) === 'few'
    ? `Są ${count} nowe wiadomości od zespołu.`
    : `Jest ${count} nowych wiadomości od zespołu.`;
}

export const conversationPl: Translated<ConversationWords> = {
  ...dangerPl,
  ...statusPl,
  greeting: {
    title: 'Dzień dobry. Mam na imię Lanyard i jestem chatbotem',
    paragraphs: (audience, trust) => [
      'Jestem programem komputerowym, nie człowiekiem. Nikt nie śledzi tego czatu na żywo, więc nie służy on do zgłaszania nagłych wypadków.',
      `To, co zostanie tu wysłane, przekazuję zespołowi do spraw opinii pacjentów (${trust}). Zespół przechowuje te wiadomości, aby móc się nimi zająć. Możemy przekazać to dalej, aby ktoś był bezpieczny.${audience === 'public' ? ' Nie trzeba podawać imienia ani nazwiska.' : ''}`,
      'Proszę wybrać jedną z możliwości albo napisać własnymi słowami, o co chodzi.',
    ],
    notice:
      'Jeśli życie jest zagrożone, proszę zadzwonić pod 999. Po pilną pomoc w sprawie zdrowia psychicznego proszę zadzwonić pod 111 i wybrać opcję zdrowia psychicznego („mental health”).',
    help: 'Uzyskaj pomoc teraz',
    carryOn: (title) => `Kontynuuj: ${title}`,
    carryOnHint: 'Przerwane przed wysłaniem',
    person: 'Porozmawiaj z człowiekiem',
  },
  menuAgain: 'W czym mogę pomóc?',
  unclear:
    'Nie wiem, czy dobrze rozumiem. Jestem prostym chatbotem, więc najlepiej pisać krótko i prosto. Oto, w czym mogę pomóc.',
  offTopic:
    'W tym nie mogę pomóc. Nie umawiam wizyt i nie udzielam porad medycznych. Po poradę w sprawie zdrowia proszę zadzwonić pod 111. Oto, w czym mogę pomóc.',
  which: 'Chcę to dobrze zrozumieć. O którą z tych spraw chodzi?',
  gentle:
    'Przykro mi, to brzmi naprawdę ciężko. Jestem prostym programem i nie wszystko zrozumiałem. Co by teraz pomogło?',
  gentleAgain: 'Jestem prostym programem i nie wszystko zrozumiałem. Co by teraz pomogło?',
  afterHelp: 'Gdy będą Państwo gotowi, można opowiedzieć nam więcej albo porozmawiać z człowiekiem.',
  soundsHard:
    'To brzmi jak coś bardzo trudnego. Proszę porozmawiać z którąś z tych osób. Zachowałem tę wiadomość i nic nie zostało wysłane.',
  notOurs: (name, where) =>
    where === ''
      ? `Tą sprawą zajmuje się ${name}. To inna organizacja, więc proszę zwrócić się do niej.`
      : `Tą sprawą zajmuje się ${name}. To inna organizacja. Kontakt: ${where}.`,
  keepAnyway: 'Można o tym opowiedzieć także nam. Zachowałem tę wiadomość.',
  putAside: (title) =>
    `Odpowiedzi w części „${title}” są zachowane. Aby do nich wrócić, proszę wpisać „kontynuuj” („carry on”).`,
  keptAside: 'Zachowałem to i dołączę do reszty. Oto pytanie jeszcze raz.',
  alreadyGiven: (reference) =>
    `Ta osoba została już przez Państwa zgłoszona. Numer sprawy to ${reference}. Jedno zgłoszenie wystarczy, więc nie wysłałem niczego nowego.`,
  concern: 'Wygląda na to, że coś też poszło nie tak. Można nam o tym opowiedzieć. Zajmiemy się tym osobno.',
  tellConcern: 'Opowiedz, co poszło nie tak',
  leftBefore: 'Coś zostało przerwane przed wysłaniem. Nadal tu jest.',
  takeBack: {
    which: 'Oto, co zostało wysłane w tym czacie. Co chcą Państwo z tym zrobić?',
    withdraw: (reference) => `Wycofaj ${reference}`,
    change: (reference) => `Zmień ${reference}`,
    other: 'Inna sprawa dotycząca moich danych',
    sure: (reference) => `Wycofać ${reference}?`,
    meaning: 'Państwa słowa i dane kontaktowe zostaną usunięte. Zespół zobaczy tylko, że zgłoszenie zostało wycofane.',
    yes: 'Tak, wycofaj',
    done: (reference) => `Zgłoszenie ${reference} jest wycofane. Państwa słowa i dane kontaktowe zostały usunięte.`,
    changed: (reference) => `Zgłoszenie ${reference} jest zmienione. Numer sprawy i tajny kod pozostają te same.`,
    opened:
      'Ktoś już otworzył to zgłoszenie, więc nie można go tu zmienić ani wycofać. Aby coś do niego dodać, proszę wpisać „porozmawiaj z człowiekiem” („talk to a person”).',
    already: 'To zgłoszenie zostało już wycofane.',
    gone: 'Nie mogę tego znaleźć w tym czacie. Proszę przygotować numer sprawy i tajny kod i wybrać „Sprawdź swoje zgłoszenie”.',
    nothing: 'Z tego czatu nic nie zostało wysłane.',
  },
  mine: {
    write: 'Napisz do zespołu w tej sprawie',
    team: (name, at) => `${name}, w imieniu zespołu, ${day(at)}`,
    you: (at) => `Państwa wiadomość, ${day(at)}`,
    fresh: newMessages,
    added: (reference) =>
      `Dołączyłem to do sprawy ${reference} i zespół to widzi. Odpowiedź można przeczytać tutaj, podając numer sprawy i tajny kod.`,
    linkOver:
      'Ten link już nie działa. Proszę przygotować numer sprawy i tajny kod i wybrać „Sprawdź swoje zgłoszenie”.',
  },
  help: 'Mogę przyjąć opinię, skargę albo podziękowanie i przekazać je zespołowi. Mogę pokazać, jak się u nas zaangażować, i podać informacje dla osób w żałobie. W każdej chwili można wpisać „wróć” („back”), „zmień” („change”), „sprawdź odpowiedzi” („check answers”) albo „stop”. Można też wpisać „zacznij od nowa” („start again”) albo „porozmawiaj z człowiekiem” („talk to a person”).',
  spent: 'Ta karta została już użyta, więc nic się nie zmieniło.',
  spentHow:
    'Aby zmienić odpowiedź, proszę wybrać „Zmień” obok niej albo wpisać „sprawdź odpowiedzi” („check answers”).',
  stopped: (title) =>
    `Przerwałem część „${title}”. Nic nie zostało wysłane. Aby wrócić do niej w tym czacie, proszę wpisać „kontynuuj” („carry on”).`,
  nothingToStop: 'Nie ma czego przerywać. Ten czat można zamknąć w każdej chwili.',
  nothingToCarryOn: 'Nic nie czeka na dokończenie.',
  startedAgain: 'Zaczynamy od nowa. Aby wrócić do wcześniejszych odpowiedzi, proszę wpisać „kontynuuj” („carry on”).',
  noForm: 'Nie było jeszcze żadnego pytania.',
  begunAnew:
    'Podczas naszej rozmowy pojawiła się moja nowa wersja, więc zaczynam tę część od początku. Podane wcześniej odpowiedzi są zachowane.',
  suggestions: {
    back: 'Wróć',
    stop: 'Stop',
    person: 'Porozmawiaj z człowiekiem',
    menu: 'Zrób coś innego',
    helpNow: 'Pomoc teraz',
  },
  person: {
    title: 'Rozmowa z człowiekiem',
    phone: (phone, hours) =>
      hours === undefined
        ? `Do zespołu do spraw opinii pacjentów można zadzwonić pod numer ${phone}.`
        : `Do zespołu do spraw opinii pacjentów można zadzwonić pod numer ${phone}, ${hours}.`,
    noPhone: 'To jest wersja pokazowa, więc nie ma numeru, pod który można zadzwonić.',
    or: 'Można też zostawić adres e-mail albo numer telefonu. Ktoś się wtedy z Państwem skontaktuje.',
    ask: 'Proszę o kontakt',
  },
  receipt: {
    reference: 'Numer sprawy',
    secret: 'Tajny kod',
    keep: 'Proszę zapisać oba. Dzięki nim można mnie później zapytać, co dzieje się ze sprawą, bez podawania nazwiska. Każdy, kto ma oba, też może to zobaczyć.',
  },
};
