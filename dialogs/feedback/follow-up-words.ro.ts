// Romanian: what should happen after feedback, and how to reach whoever gave it. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const followUpRo: Translated<DialogWords['questions']> = {
  wish: {
    ask: 'Ce ați dori să se întâmple?',
    short: 'Ce ați dori',
    options: {
      tell: 'Vreau doar să vă spun',
      'sort-out': 'Vreau ajutor ca să se rezolve',
      complaint: 'Vreau să fac o plângere oficială',
      champion: 'Vreau să vorbesc cu un ambasador al personalului („staff champion”)',
      unsure: 'Nu știu sigur, vă rog să mă contactați',
    },
    typed: {
      tell: ['doar să vă spun', 'doar sa va spun', 'nimic', 'fără răspuns', 'fara raspuns'],
      'sort-out': ['ajutor ca să se rezolve', 'rezolvare', 'să se rezolve', 'sa se rezolve', 'rezolvați', 'rezolvati'],
      complaint: ['plângere', 'plangere', 'reclamație', 'reclamatie', 'plângere oficială', 'plangere oficiala'],
      champion: ['ambasador', 'șnur mov', 'snur mov'],
      unsure: ['nu știu', 'nu stiu', 'contactați-mă', 'contactati-ma', 'sunați-mă', 'sunati-ma'],
    },
    problem: 'Alegeți ce ați dori să se întâmple. Dacă nu știți, alegeți „Nu știu sigur, vă rog să mă contactați”.',
  },
  contact: {
    ask: 'Cum vă putem contacta?',
    hint: 'Dați o adresă de e-mail sau un număr de telefon. Dacă nu doriți, săriți peste întrebare: veți primi un număr de referință cu care puteți reveni.',
    short: 'Cum vă contactăm',
    problem:
      'Scrieți o adresă de e-mail precum name@example.com sau un număr de telefon precum 01482 000 000. Numele poate avea cel mult 100 de caractere.',
  },
  needs: {
    ask: 'Aveți nevoie să vă contactăm într-un anumit fel?',
    hint: 'Alegeți tot ce vă trebuie. Vom ține seama de asta de fiecare dată când vă contactăm.',
    short: 'În ce fel vă contactăm',
    options: {
      'easy-read': 'Text ușor de citit (cuvinte scurte și imagini)',
      'large-print': 'Litere mari',
      audio: 'Înregistrare audio',
      braille: 'Braille',
      bsl: 'Limbajul semnelor britanic (BSL)',
      interpreter: 'Un interpret pentru altă limbă',
      'email-only': 'Doar e-mail sau SMS, fără apeluri',
      'call-only': 'Un apel telefonic, nu în scris',
    },
    typed: {
      'easy-read': ['text ușor', 'text usor', 'imagini'],
      'large-print': ['scris mare', 'litere mari'],
      audio: ['înregistrare', 'inregistrare'],
      bsl: ['limbajul semnelor', 'semne'],
      interpreter: ['interpret', 'traducător', 'traducator'],
      'email-only': ['mail', 'e-mail', 'sms'],
      'call-only': ['telefon', 'apel'],
    },
    problem: 'Alegeți din listă sau săriți peste această întrebare.',
  },
  publish: {
    ask: 'Putem arăta și altora ce ați scris, fără numele dumneavoastră?',
    hint: 'De exemplu pe site-ul nostru sau pe panoul unei secții. Dacă spuneți nu, nu se schimbă nimic altceva.',
    short: 'Se poate arăta altora, fără nume',
    options: { yes: 'Da, puteți arăta ce am scris', no: 'Nu, să rămână în organizație' },
    typed: { yes: ['da', 'd', 'sigur', 'bine', 'de acord'], no: ['nu', 'nu sunt de acord'] },
    problem: 'Alegeți da sau nu.',
  },
};
