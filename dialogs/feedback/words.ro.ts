// Romanian: giving feedback. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';
import { followUpRo } from './follow-up-words.ro.ts';
import { organisationIn } from './organisation-in.ts';
import { receiptRo } from './receipt-words.ro.ts';

const tooLong =
  'Răspunsul poate avea cel mult 8000 de caractere. Nu s-a pierdut nimic: scurtați-l aici sau trimiteți restul mai târziu.';

export const wordsRo: Translated<DialogWords> = {
  title: 'Spuneți-ne părerea',
  hint: 'Ce a fost bine, ce ar putea fi mai bine sau o plângere',
  opening:
    'Vă mulțumim că ne spuneți. Nu este nevoie să vă dați numele. Puteți merge înapoi sau vă puteți opri oricând.',
  questions: {
    who: {
      ask: 'Cine ne spune această părere?',
      short: 'Cine spune părerea',
      options: {
        patient: 'Eu, pacientul sau pacienta',
        carer: 'Un îngrijitor, cineva din familie sau un prieten',
        'someone-else': 'Vorbesc în numele altcuiva',
        staff: 'Lucrez aici și transmit părerea cuiva',
      },
      typed: {
        patient: ['eu', 'pacient', 'pacientul', 'pacientă', 'pacienta', 'sunt pacient', 'sunt pacientă'],
        carer: [
          'îngrijitor',
          'ingrijitor',
          'îngrijitoare',
          'ingrijitoare',
          'familie',
          'familia',
          'rudă',
          'ruda',
          'părinte',
          'parinte',
          'prieten',
          'prietenă',
          'prietena',
          'mama mea',
          'tatăl meu',
          'tatal meu',
          'fiul meu',
          'fiica mea',
          'soțul meu',
          'sotul meu',
          'soția mea',
          'sotia mea',
          'partenerul meu',
          'partenera mea',
        ],
        'someone-else': [
          'altcineva',
          'pentru altcineva',
          'în numele',
          'in numele',
          'în numele altcuiva',
          'in numele altcuiva',
          'vecin',
          'vecină',
          'vecina',
        ],
        staff: [
          'lucrez aici',
          'angajat',
          'angajată',
          'angajata',
          'asistentă',
          'asistenta',
          'asistent',
          'medic',
          'doctor',
        ],
      },
      problem: 'Alegeți cine ne spune părerea. Puteți apăsa un buton sau puteți scrie numărul lui.',
    },
    whose: {
      ask: 'A cui este experiența?',
      hint: 'În sondajul „Friends and Family Test” contează numai ce spun pacienții și îngrijitorii.',
      short: 'A cui experiență',
      options: {
        patient: 'A unui pacient',
        carer: 'A unui îngrijitor sau a cuiva din familie',
        own: 'A mea, ca angajat',
      },
      typed: {
        own: ['a mea', 'mea'],
        patient: ['pacient', 'a unui pacient'],
        carer: ['îngrijitor', 'ingrijitor', 'familie'],
      },
      problem: 'Alegeți a cui este experiența.',
    },
    service: {
      ask: 'Despre ce serviciu este vorba?',
      hint: 'Scrieți o parte din nume sau cum îi spun oamenii. Dacă nu știți, scrieți „nu știu” („not sure”).',
      short: 'Serviciul',
      problem: 'Scrieți numele serviciului sau „nu știu” („not sure”). Cel mult 200 de caractere.',
    },
    organisation: {
      ask: (answers, content) => {
        const named = organisationIn(answers, content.findOtherOrganisation);
        return named === undefined
          ? 'Îngrijirea a fost oferită de noi?'
          : `Îngrijirea a fost oferită de ${named.name}? Este altă organizație decât noi.`;
      },
      hint: (_, content) => `Noi suntem ${content.trust.name}.`,
      short: 'Cine a oferit îngrijirea',
      options: { them: 'Da, de acea organizație', us: 'Nu, de dumneavoastră', 'not-sure': 'Nu știu sigur' },
      typed: {
        them: ['da', 'de ei', 'ei', 'aceea'],
        us: ['nu', 'voi', 'de voi', 'humber'],
        'not-sure': ['nu știu', 'nu stiu', 'nu stiu sigur', 'nu sunt sigur', 'nu sunt sigură', 'nu sunt sigura'],
      },
      problem: 'Alegeți cine a oferit îngrijirea. Dacă nu știți, alegeți „Nu știu sigur”.',
    },
    rating: {
      ask: 'În general, cum a fost experiența dumneavoastră cu serviciul nostru?',
      hint: ({ who }) =>
        who === 'patient'
          ? 'Gândiți-vă la îngrijirea pe care ați primit-o.'
          : 'Răspundeți așa cum ar răspunde persoana îngrijită.',
      short: 'Experiența în general',
      options: {
        '1': 'Foarte bună',
        '2': 'Bună',
        '3': 'Nici bună, nici rea',
        '4': 'Rea',
        '5': 'Foarte rea',
        '6': 'Nu știu',
      },
      typed: {
        '1': ['foarte buna', 'foarte bine', 'excelent', 'excelentă', 'excelenta', 'minunat', 'grozav'],
        '2': ['buna', 'bine', 'destul de bine', 'în regulă', 'in regula'],
        '3': ['nici buna nici rea', 'nici bine nici rău', 'nici bine nici rau', 'așa și așa', 'asa si asa', 'ok'],
        '4': ['rău', 'rau', 'slabă', 'slaba', 'slab', 'proastă', 'proasta', 'prost', 'nu prea bine', 'nu prea bună'],
        '5': [
          'foarte rău',
          'foarte rau',
          'foarte slabă',
          'foarte slab',
          'foarte prost',
          'groaznic',
          'îngrozitor',
          'ingrozitor',
        ],
        '6': ['nu stiu', 'nu sunt sigur', 'nu sunt sigură', 'nu sunt sigura', 'habar nu am'],
      },
      problem: 'Alegeți unul dintre cele șase răspunsuri sau scrieți numărul lui. „Nu știu” este și el un răspuns bun.',
    },
    good: {
      ask: ({ improve, good }) =>
        improve === undefined || good !== undefined
          ? 'Ce a fost bine la îngrijire?'
          : 'Am păstrat ce mi-ați spus. A fost ceva bine la îngrijire?',
      hint: 'Vă rugăm să nu scrieți numere NHS, numere de telefon sau adrese. Puteți scrie prenumele cuiva din personal căruia doriți să îi mulțumiți.',
      short: 'Ce a fost bine',
      problem: tooLong,
    },
    improve: {
      ask: 'Ce ar putea fi mai bine?',
      hint: 'Dacă ceva nu a mers bine, spuneți-ne aici. Ce scrieți poate fi transmis mai departe, pentru siguranța cuiva.',
      short: 'Ce ar putea fi mai bine',
      problem: tooLong,
    },
    ...followUpRo,
  },
  receipt: receiptRo,
};
