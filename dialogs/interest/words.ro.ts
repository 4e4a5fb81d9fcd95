// Romanian: registering interest in a way to be involved. No native speaker has checked it yet.
import type { Answers, DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';
import { kindsRo } from './kinds-words.ro.ts';
import { receiptRo } from './receipt-words.ro.ts';

const isYoung = ({ age }: Answers) => age !== undefined && age !== 'adult';
const yes = ['da', 'd', 'bine', 'sigur', 'ok', 'da vă rog', 'da va rog', 'de acord'];
const no = ['nu', 'n', 'nu mulțumesc', 'nu multumesc', 'nu doresc', 'nu vreau'];

/** Said when somebody would rather not be contacted. */
export const refusedWordsRo =
  'Nu am transmis nimic mai departe și nu am păstrat date de contact. Puteți reveni oricând doriți.';

export const wordsRo: Translated<DialogWords> = {
  title: 'Spuneți că vă interesează',
  hint: 'Cereți coordonatorului să vă contacteze',
  opening:
    'Aceasta nu face parte din îngrijirea dumneavoastră și nu se trece în dosarul medical. Dacă spuneți nu, nu se schimbă nimic. Vă puteți opri sau retrage oricând.',
  questions: {
    about: {
      ask: 'Ce ați dori să facem?',
      hint: 'Dacă ce ați ales nu mai este pe lista noastră, vă putem anunța când apare ceva nou.',
      short: 'Ce ați dori',
      options: {
        register: 'Transmiteți că mă interesează',
        'tell-me': 'Anunțați-mă când apare ceva nou',
      },
      typed: {
        register: ['mă interesează', 'ma intereseaza', 'înscriere', 'inscriere', 'mă înscriu', 'ma inscriu'],
        'tell-me': ['anunțați-mă', 'anuntati-ma', 'spuneți-mi', 'spuneti-mi'],
      },
      problem: 'Alegeți ce ați dori să facem.',
    },
    which: {
      ask: 'Ce anume vă interesează?',
      hint: 'Scrieți numele sau spuneți cu cuvintele dumneavoastră.',
      short: 'Ce vă interesează',
      problem: 'Scrieți numele. Cel mult 200 de caractere.',
    },
    kinds: kindsRo,
    place: {
      ask: 'Unde ați dori să participați?',
      short: 'Unde',
      options: { online: 'Online', anywhere: 'Oriunde' },
      typed: {
        online: ['acasă', 'acasa', 'de acasă', 'de acasa', 'pe internet'],
        anywhere: ['nu știu', 'nu stiu', 'nu contează', 'nu conteaza', 'oricare', 'peste tot'],
      },
      problem: 'Alegeți un loc sau săriți peste această întrebare.',
    },
    agree: {
      ask: ({ about, which }) => {
        if (about !== 'tell-me') return 'Coordonatorul vă poate contacta în legătură cu asta?';
        return typeof which === 'string'
          ? `Acum nu puteți participa la „${which}”. Vă putem contacta când va fi posibil?`
          : 'Vă putem contacta când apare ceva?';
      },
      hint: 'Folosim datele dumneavoastră doar pentru asta. Dacă spuneți nu, nu transmit nimic mai departe.',
      short: 'Vă putem contacta despre asta',
      options: { yes: 'Da, mă puteți contacta', no: 'Nu, nu mă contactați' },
      typed: { yes, no },
      problem: 'Alegeți da sau nu.',
    },
    age: {
      ask: 'Aveți sub 18 ani?',
      hint: 'Întrebăm pentru ca totul să fie sigur pentru dumneavoastră. Nu am nevoie de data nașterii.',
      short: 'Vârsta',
      options: {
        adult: 'Nu, am 18 ani sau mai mult',
        '16-17': 'Da, am 16 sau 17 ani',
        '11-15': 'Da, am între 11 și 15 ani',
        'under-11': 'Da, am 10 ani sau mai puțin',
        'under-18': 'Da, dar prefer să nu spun mai mult',
      },
      typed: {
        adult: ['nu', 'n', 'adult', 'adultă', 'adulta', 'peste 18'],
        '16-17': ['16', '17', 'șaisprezece', 'saisprezece', 'șaptesprezece', 'saptesprezece'],
        '11-15': [
          '11',
          '12',
          '13',
          '14',
          '15',
          'unsprezece',
          'doisprezece',
          'treisprezece',
          'paisprezece',
          'cincisprezece',
        ],
        'under-11': ['6', '7', '8', '9', '10', 'nouă', 'noua', 'zece'],
        'under-18': ['da', 'd', 'sub 18'],
      },
      problem: 'Alegeți unul dintre răspunsuri sau săriți peste această întrebare.',
    },
    contact: {
      ask: (answers) =>
        isYoung(answers)
          ? 'Cum te putem contacta pe tine sau pe un adult în care ai încredere?'
          : 'Cum vă putem contacta?',
      hint: (answers) =>
        isYoung(answers)
          ? 'Un adult te poate ajuta cu asta. Ajunge o poreclă și o adresă de e-mail sau un număr de telefon.'
          : 'Ajunge prenumele sau o poreclă. Dați o adresă de e-mail sau un număr de telefon.',
      short: 'Cum vă contactăm',
      problem:
        'Scrieți o adresă de e-mail precum name@example.com sau un număr de telefon precum 01482 000 000. Numele poate avea cel mult 100 de caractere.',
    },
    access: {
      ask: 'De ce aveți nevoie ca să puteți participa?',
      hint: 'De exemplu intrare fără trepte, litere mari, limbajul semnelor britanic (BSL) sau un interpret. Vă rugăm să nu scrieți despre sănătate.',
      short: 'De ce aveți nevoie ca să participați',
      problem: 'Răspunsul poate avea cel mult 8000 de caractere.',
    },
    others: {
      ask: 'Vă putem spune și despre alte moduri de a vă implica?',
      hint: 'Aceasta este o alegere separată. Dacă spuneți nu, nu se schimbă nimic la ce ați ales aici.',
      short: 'Despre alte moduri',
      options: { yes: 'Da, spuneți-mi și despre altele', no: 'Nu, doar despre aceasta' },
      typed: { yes, no },
      problem: 'Alegeți da sau nu.',
    },
  },
  receipt: receiptRo,
};
