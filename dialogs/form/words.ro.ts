// Romanian: the words of the form around the questions. No native speaker has checked it yet.
import { dayIn } from '../day-in.ts';
import type { Translated } from '../translated.ts';
import type { FormWords } from './words.ts';

export const wordsRo: Translated<FormWords> = {
  continue: 'Continuați',
  skip: 'Săriți peste această întrebare',
  change: 'Schimbați',
  stop: 'Stop',
  helpNow: 'Cereți ajutor acum',
  send: 'Confirmați și trimiteți',
  find: 'Căutați',
  optional: (ask) => `${ask} (opțional)`,
  notGiven: 'Fără răspuns',
  hidden: 'Ascuns',
  notSure: 'Nu știu sigur',
  keepWritten: (written) => `Păstrați ce am scris: ${written}`,
  whichService: 'La care dintre acestea vă referiți?',
  noServiceFound:
    'Nu am găsit acest nume. Puteți păstra ce ați scris, puteți încerca alt nume sau puteți alege „Nu știu sigur”.',
  checkTitle: 'Verificați răspunsurile',
  checkIntro: 'Nu se trimite nimic până nu alegeți „Confirmați și trimiteți”.',
  also: 'Ați mai spus',
  privateTitle: 'Ce ați scris cuprinde date personale',
  privateText: 'Echipa le poate citi. Lăsați-le dacă este nevoie de ele sau scoateți-le.',
  takeOut: 'Scoateți-le',
  nothingToTakeOut: 'Nu văd date personale în ce ați scris.',
  private: {
    'nhs-number': 'Număr NHS',
    phone: 'Număr de telefon',
    email: 'Adresă de e-mail',
    postcode: 'Cod poștal',
    'date-of-birth': 'Data nașterii',
    address: 'Adresă',
  },
  closedForChange: 'Ați ales să schimbați un răspuns.',
  closedSent: 'Ați trimis răspunsurile.',
  goesOnBelow: 'Continuarea este mai jos, cu răspunsurile pe care le-ați dat.',
  answered: (title) => `${title}: ați răspuns. Continuarea este mai jos.`,
  notSent: (title) => `${title}: nu s-a trimis.`,
  contact: { name: 'Numele dumneavoastră (opțional)', email: 'Adresa de e-mail', phone: 'Numărul de telefon' },
  contactWrong: {
    email: 'Scrieți adresa de e-mail întreagă, precum name@example.com.',
    phone: 'Scrieți numărul de telefon întreg, precum 01482 000 000.',
  },
  dateParts: { day: 'Ziua', month: 'Luna', year: 'Anul' },
  firstQuestion: 'Aceasta este prima întrebare, așa că nu aveți la ce să vă întoarceți.',
  nothingToSkip:
    'Aici am nevoie de un răspuns înainte să mergem mai departe. Dacă preferați să nu spuneți, vă puteți opri.',
  stillOpen: (names) => `Nu s-a trimis încă nimic. Vă rugăm să vă uitați la: ${names.join('; ')}.`,
  changeWhich: 'Alegeți „Schimbați” de lângă răspunsul pe care doriți să îl schimbați.',
  date: dayIn('ro', { day: 'numeric', month: 'long', year: 'numeric' }),
  heard: {
    and: ['și'],
    notSure: ['nu știu', 'nu sunt sigur', 'nu sunt sigură', 'nu îmi amintesc', 'habar n-am', 'n-am idee'],
  },
};
