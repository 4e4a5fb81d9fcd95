// Romanian: the sentences of a conversation that belong to no dialog. No native speaker has checked it yet.
import { dayIn } from '../../dialogs/day-in.ts';
import type { Translated } from '../../dialogs/translated.ts';
import { dangerRo } from './danger-words.ro.ts';
import { statusRo } from './status-words.ro.ts';
import type { ConversationWords } from './words.ts';

const day = dayIn('ro', { day: 'numeric', month: 'long', year: 'numeric' });
const plural = new Intl.PluralRules('ro');

/** 1 mesaj nou, 3 mesaje noi, 20 de mesaje noi. */
function newMessages(count: number): string {
  if (count === 1) return 'Aveți 1 mesaj nou de la echipă.';
  const of = plural.select(count) === 'few' ? '' : 'de ';
  return `Aveți ${count} ${of}mesaje noi de la echipă.`;
}

export const conversationRo: Translated<ConversationWords> = {
  ...dangerRo,
  ...statusRo,
  greeting: {
    title: 'Bună ziua. Mă numesc Lanyard și sunt un chatbot',
    paragraphs: (audience, trust) => [
      'Sunt un program de calculator, nu o persoană. Nimeni nu urmărește această conversație în direct, așa că ea nu este pentru urgențe.',
      `Transmit mesajele dumneavoastră echipei care se ocupă de experiența pacienților la ${trust}. Echipa le păstrează, ca să poată face ceva în privința lor. Ce scrieți poate fi transmis mai departe, pentru siguranța cuiva.${audience === 'public' ? ' Nu este nevoie să vă spuneți numele.' : ''}`,
      'Alegeți ce doriți să faceți sau scrieți cu cuvintele dumneavoastră.',
    ],
    notice:
      'Dacă viața cuiva este în pericol, sunați la 999. Pentru ajutor urgent legat de sănătatea mintală, sunați la 111 și alegeți opțiunea de sănătate mintală („mental health”).',
    help: 'Cereți ajutor acum',
    carryOn: (title) => `Continuați: ${title}`,
    carryOnHint: 'V-ați oprit înainte de a trimite',
    person: 'Vorbiți cu o persoană',
  },
  menuAgain: 'Ce doriți să faceți?',
  unclear:
    'Nu știu sigur ce vreți să spuneți. Sunt un chatbot simplu, așa că cel mai bine merg câteva cuvinte simple. Iată cu ce vă pot ajuta.',
  offTopic:
    'Cu asta nu vă pot ajuta. Nu fac programări și nu dau sfaturi medicale. Pentru sfaturi despre sănătate, sunați la 111. Iată cu ce vă pot ajuta.',
  which: 'Vreau să înțeleg bine. La care dintre acestea vă referiți?',
  gentle: 'Îmi pare rău, pare foarte greu. Sunt un program simplu și nu am înțeles tot. Ce v-ar ajuta acum?',
  gentleAgain: 'Sunt un program simplu și nu am înțeles tot. Ce v-ar ajuta acum?',
  afterHelp: 'Când sunteți gata, ne puteți spune mai multe sau puteți vorbi cu o persoană.',
  soundsHard:
    'Pare foarte greu. Vă rugăm să vorbiți cu unul dintre acești oameni. Am păstrat ce ați scris și nu s-a trimis nimic.',
  notOurs: (name, where) =>
    where === ''
      ? `De asta se ocupă ${name}. Este o altă organizație, așa că vă rugăm să întrebați acolo.`
      : `De asta se ocupă ${name}. Este o altă organizație. O puteți contacta aici: ${where}.`,
  keepAnyway: 'Dacă doriți să ne spuneți și nouă, am păstrat ce ați scris.',
  putAside: (title) =>
    `Am păstrat răspunsurile dumneavoastră din „${title}”. Ca să reveniți la ele, scrieți „continuați” („carry on”).`,
  keptAside: 'Am păstrat și asta și o adaug la restul. Iată din nou întrebarea.',
  alreadyGiven: (reference) =>
    `Ați mai propus această persoană, cu numărul de referință ${reference}. O singură propunere este de ajuns, așa că nu am trimis nimic nou.`,
  concern: 'Se pare că a fost și ceva care nu a mers bine. Ne puteți spune despre asta și ne ocupăm separat.',
  tellConcern: 'Spuneți-ne ce nu a mers bine',
  leftBefore: 'Ați lăsat ceva neterminat înainte de a trimite. Este încă aici.',
  takeBack: {
    which: 'Iată ce ați trimis în această conversație. Ce doriți să faceți?',
    withdraw: (reference) => `Retrageți ${reference}`,
    change: (reference) => `Schimbați ${reference}`,
    other: 'Altceva despre datele mele',
    sure: (reference) => `Retrageți ${reference}?`,
    meaning: 'Cuvintele și datele dumneavoastră de contact se șterg. Echipa vede doar că ați retras mesajul.',
    yes: 'Da, retrag',
    done: (reference) => `${reference} a fost retras. Cuvintele și datele dumneavoastră de contact au fost șterse.`,
    changed: (reference) => `${reference} a fost schimbat. Numărul de referință și codul secret rămân aceleași.`,
    opened:
      'Cineva a deschis deja acest mesaj, așa că nu mai poate fi schimbat sau retras aici. Ca să adăugați ceva, scrieți „vorbiți cu o persoană” („talk to a person”).',
    already: 'Ați retras deja acest mesaj.',
    gone: 'Nu găsesc acest mesaj în conversația de aici. Cu numărul de referință și codul secret, alegeți „Verificați ce ați trimis”.',
    nothing: 'Nu s-a trimis nimic din această conversație.',
  },
  mine: {
    write: 'Scrieți echipei despre asta',
    team: (name, at) => `${name}, din partea echipei, ${day(at)}`,
    you: (at) => `Dumneavoastră, ${day(at)}`,
    fresh: newMessages,
    added: (reference) =>
      `Am adăugat mesajul la ${reference} și echipa îl poate vedea. Cu numărul de referință și codul secret puteți citi aici răspunsul.`,
    linkOver:
      'Acest link nu mai funcționează. Cu numărul de referință și codul secret, alegeți „Verificați ce ați trimis”.',
  },
  help: 'Pot primi o părere, o plângere sau o mulțumire, pe care o transmit echipei. Pot găsi moduri în care vă puteți implica și informații pentru cei îndoliați. Puteți scrie oricând „înapoi” („back”), „schimbați” („change”), „verificați răspunsurile” („check answers”) sau „stop”. Puteți scrie și „începeți din nou” („start again”) sau „vorbiți cu o persoană” („talk to a person”).',
  spent: 'Acest card a fost deja folosit, așa că nu s-a schimbat nimic.',
  spentHow:
    'Ca să schimbați un răspuns, alegeți „Schimbați” de lângă el sau scrieți „verificați răspunsurile” („check answers”).',
  stopped: (title) =>
    `Am oprit „${title}”. Nu s-a trimis nimic. Ca să reveniți în această conversație, scrieți „continuați” („carry on”).`,
  nothingToStop: 'Nu este nimic de oprit. Puteți închide conversația oricând doriți.',
  nothingToCarryOn: 'Nu a rămas nimic de terminat.',
  startedAgain: 'Începem din nou. Dacă doriți înapoi răspunsurile dinainte, scrieți „continuați” („carry on”).',
  noForm: 'Nu s-a întrebat încă nimic.',
  begunAnew:
    'Am fost actualizat în timp ce vorbeam, așa că încep din nou această parte. Am păstrat răspunsurile pe care le-ați dat deja.',
  suggestions: {
    back: 'Înapoi',
    stop: 'Stop',
    person: 'Vorbiți cu o persoană',
    menu: 'Altceva',
    helpNow: 'Ajutor acum',
  },
  person: {
    title: 'Vorbiți cu o persoană',
    phone: (phone, hours) =>
      hours === undefined
        ? `Puteți suna echipa care se ocupă de experiența pacienților la ${phone}.`
        : `Puteți suna echipa care se ocupă de experiența pacienților la ${phone}, ${hours}.`,
    noPhone: 'Aceasta este o demonstrație, așa că nu există un număr la care să sunați.',
    or: 'Sau lăsați o adresă de e-mail ori un număr de telefon și cineva vă va contacta.',
    ask: 'Cereți să vă contacteze o persoană',
  },
  receipt: {
    reference: 'Numărul dumneavoastră de referință',
    secret: 'Codul dumneavoastră secret',
    keep: 'Notați-le pe amândouă. Cu ele mă puteți întreba mai târziu în ce stadiu este mesajul, fără să vă dați numele. Oricine le are pe amândouă poate vedea și el acest lucru.',
  },
};
