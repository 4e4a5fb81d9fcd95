// Romanian for the client and its page. No native speaker has checked it yet.
import type { Translated } from '../../../dialogs/translated.ts';
import type { ClientWords, PageWords } from './en.ts';

const privacy = 'Ce păstrăm și cât timp (se deschide într-o filă nouă)';

export const client: Translated<ClientWords> = {
  names: { bot: 'Chatbot', person: 'Dumneavoastră' },
  conversation: 'Conversația',
  news: 'Mesaje noi',
  alsoSay: 'Puteți spune și',
  helpNow: 'Ajutor acum',
  startNew: 'Începeți o conversație nouă',
  composer: {
    label: 'Mesaj',
    send: 'Trimiteți',
    tooLong: 'Mesajul poate avea cel mult 8000 de caractere. Scurtați-l sau trimiteți-l în mai multe părți.',
    left: (_, shown) => `Caractere rămase: ${shown}`,
    over: (_, shown) => `Prea lung. Caractere în plus: ${shown}`,
  },
  sending: {
    waiting: 'Așteaptă să fie trimis',
    sending: 'Se trimite…',
    busy: 'Este aglomerat. Îl trimitem în curând.',
    failed: 'Nu s-a trimis.',
    again: 'Încercați din nou',
  },
  connection: {
    connecting: 'Se conectează…',
    ended: 'Această conversație s-a încheiat. Textul rămâne aici.',
    busy: 'Este aglomerat.',
    busySays: 'Încercăm din nou imediat. Ce scrieți rămâne aici până atunci.',
    offline: 'Nu există conexiune.',
    offlineSays: 'Încercăm din nou. Ce trimiteți așteaptă aici până atunci.',
    orCall: (phone) => `Ne puteți și suna la ${phone}.`,
  },
  unreachable: {
    title: 'Acum nu putem ajunge la conversație',
    call: (phone) => `Ne puteți suna în schimb la: ${phone}`,
    kept: 'Ce ați scris se păstrează aici. Încercăm în continuare și apoi trimitem.',
    danger:
      'Dacă viața cuiva este în pericol, sunați la 999. Pentru ajutor urgent, sunați la 111. Pentru ajutor urgent legat de sănătatea mintală, alegeți opțiunea de sănătate mintală („mental health”).',
  },
  idle: {
    ask: 'Mai sunteți aici? Peste 5 minute această conversație se închide, ca să nu o citească altcineva aici.',
    stay: 'Rămân în conversație',
  },
  thisChat: {
    title: 'Salvați sau ștergeți',
    sure: 'Ștergem tot ce s-a spus aici, de pe acest dispozitiv și de la noi? Ce ați trimis echipei rămâne la ea. Păstrați numărul de referință și codul secret dacă doriți să vedeți răspunsul.',
    yes: 'Da, ștergeți',
    no: 'Nu, păstrați',
    save: 'Salvați o copie',
    print: 'Tipăriți',
    remove: 'Ștergeți această conversație',
    privacy,
    problem: 'Nu s-a putut șterge acum. Nu s-a schimbat nimic. Vă rugăm să încercați din nou.',
  },
  askFirst: {
    'open-elsewhere': {
      title: 'Conversația dumneavoastră este deschisă în altă filă',
      says: 'O puteți continua și aici.',
      goOn: 'Continuați conversația din cealaltă filă',
    },
    'long-ago': {
      title: 'Există o conversație mai veche',
      says: 'Dacă este a dumneavoastră, o puteți continua. Dacă începeți una nouă, acest dispozitiv o uită pe cea veche.',
      goOn: 'Continuați conversația mea',
    },
    waiting: 'Ceva din ea nu s-a trimis încă. Se trimite dacă o continuați.',
  },
  services: {
    list: 'Servicii',
    found: (count) => `Servicii găsite: ${count}`,
  },
  launcher: {
    close: 'Închideți conversația',
    fresh: (count) => `Mesaje noi: ${count}`,
  },
};

export const page: Translated<PageWords> = {
  title: (trust) => `Chatbot – ${trust}`,
  kind: 'chatbot',
  bar: 'Chatbot',
  chat: 'Conversație',
  language: 'Limba',
  leave: 'Ieșire rapidă',
  help: 'Ajutor acum',
  write: 'Scrieți un mesaj',
  opening: 'Se deschide conversația…',
  noScript: 'Această conversație are nevoie de JavaScript, iar el este oprit în browserul dumneavoastră.',
  otherWay: (phone) => `Dacă nu se deschide conversația, ne puteți suna la ${phone}.`,
  startNew: 'Începeți o conversație nouă',
  idle: 'Nimeni nu a folosit conversația timp de 30 de minute, așa că s-a închis aici. Ce ați trimis echipei este în siguranță: îl găsiți cu numărul de referință și codul secret.',
  deleted: 'Conversația de dinainte este ștearsă. Ce ați trimis echipei rămâne la ea. Aceasta este o conversație nouă.',
  urgent: {
    title: 'Nu este pentru urgențe',
    danger:
      'Dacă viața cuiva este în pericol, sunați la 999. Pentru ajutor urgent, sunați la 111. Pentru ajutor urgent legat de sănătatea mintală, sunați la 111 și alegeți opțiunea de sănătate mintală („mental health”).',
    bot: 'Acesta este un chatbot. Nimeni nu îl urmărește în direct.',
    kept: 'Păstrăm ce trimiteți. Echipa care se ocupă de experiența pacienților citește și face ceva în privința celor scrise. Nu este nevoie să vă spuneți numele.',
    privacy,
  },
  demonstration: 'Demonstrație.',
  notRunBy: (trust) => `Această pagină nu este administrată de ${trust}.`,
  unchecked: 'Această traducere nu a fost încă verificată. O parte din text poate fi încă în engleză.',
};
