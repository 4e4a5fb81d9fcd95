// Romanian: how a booklet or a card reaches whoever asked for it. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const sendingRo: Translated<DialogWords['questions']> = {
  how: {
    ask: 'Cum ați dori să primiți ce ați ales?',
    hint: 'Ca să citiți aici, nu este nevoie să dați niciun fel de date.',
    short: 'Cum',
    options: {
      read: 'Citesc sau descarc aici, acum',
      post: 'Prin poștă',
      email: 'Prin e-mail',
      call: 'Citit cu voce tare la telefon',
    },
    typed: {
      read: ['aici', 'acum', 'citesc', 'descarc', 'citesc aici'],
      post: ['poștă', 'posta', 'poșta', 'prin posta', 'scrisoare'],
      email: ['mail', 'e-mail', 'e mail'],
      call: ['telefon', 'la telefon', 'sunați-mă', 'sunati-ma'],
    },
    problem: 'Alegeți cum ați dori să primiți.',
  },
  format: {
    ask: 'De ce formă aveți nevoie?',
    short: 'Forma',
    options: {
      standard: 'Obișnuită',
      'large-print': 'Cu litere mari',
      'easy-read': 'Text ușor de citit (cuvinte scurte și imagini)',
      audio: 'Înregistrare audio',
      braille: 'Braille',
      bsl: 'Limbajul semnelor britanic (BSL)',
      language: 'În altă limbă',
    },
    typed: {
      standard: ['obisnuita', 'normală', 'normala', 'oricare'],
      'large-print': ['litere mari', 'scris mare'],
      audio: ['înregistrare', 'inregistrare'],
      bsl: ['limbajul semnelor', 'semne'],
      language: ['altă limbă', 'alta limba', 'traducere', 'în română', 'in romana'],
    },
    problem: 'Alegeți o formă. Dacă nu aveți nevoie de ceva anume, alegeți „Obișnuită”.',
  },
  language: {
    ask: 'În ce limbă?',
    hint: 'Vă vom spune dacă nu o avem încă și vom cere o traducere.',
    short: 'Limba',
    problem: 'Scrieți numele unei limbi. Cel mult 100 de caractere.',
  },
  address: {
    ask: 'Pe ce nume și la ce adresă să trimitem?',
    hint: 'Dați numele persoanei care primește, nu numele persoanei care a murit.',
    short: 'Numele și adresa',
    problem: 'Scrieți un nume și o adresă. Cel mult 400 de caractere.',
  },
  email: {
    ask: 'La ce adresă de e-mail să trimitem?',
    hint: 'O folosim doar pentru asta și pentru nimic altceva.',
    short: 'Adresa de e-mail',
    problem: 'Scrieți o adresă de e-mail precum name@example.com.',
  },
  phone: {
    ask: 'La ce număr de telefon să sunăm?',
    hint: 'Îl folosim doar pentru asta și pentru nimic altceva.',
    short: 'Numărul de telefon',
    problem: 'Scrieți un număr de telefon precum 01482 000 000.',
  },
  survey: {
    ask: 'Avem un scurt chestionar despre sprijinul pentru cei îndoliați. Doriți să îl primiți?',
    hint: 'Nu este obligatoriu. Cei mai mulți oameni preferă să mai aștepte, iar mulți nu îl doresc.',
    short: 'Chestionarul',
    options: { no: 'Nu', later: 'Mai târziu, peste două sau trei luni', now: 'Acum' },
    typed: { no: ['nu mulțumesc', 'nu multumesc', 'nu acum'], later: ['mai târziu', 'mai tarziu'], now: ['da'] },
    problem: 'Alegeți nu, mai târziu sau acum.',
  },
};
