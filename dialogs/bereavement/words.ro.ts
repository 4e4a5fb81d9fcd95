// Romanian: when someone has died. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { byDayRo } from '../form/by-day.ro.ts';
import type { Translated } from '../translated.ts';
import { sendingRo } from './sending-words.ro.ts';

export const wordsRo: Translated<DialogWords> = {
  title: 'Când cineva a murit',
  hint: 'O broșură, un card și unde găsiți sprijin',
  opening:
    'Îmi pare rău că a murit cineva. Vă puteți opri oricând, iar ce citiți aici puteți păstra pentru dumneavoastră.',
  openingAgain: 'Vă puteți opri oricând, iar ce citiți aici puteți păstra pentru dumneavoastră.',
  exits: { 'feedback:worries': 'Mă neliniștește ceva la îngrijire' },
  questions: {
    route: {
      ask: 'Cine a murit?',
      hint: 'Întrebăm ca să primiți broșura potrivită. Nu este nevoie să spuneți.',
      short: 'Cine a murit',
      options: {
        adult: 'Un adult',
        child: 'Un copil',
        baby: 'Un bebeluș, înainte de naștere, la naștere sau după',
        sudden: 'Cineva care a murit pe neașteptate sau prin suicid',
        unsure: 'Nu știu sigur',
        'not-say': 'Prefer să nu spun',
      },
      typed: {
        adult: [
          'adult',
          'mama',
          'tata',
          'mama mea',
          'tatăl meu',
          'tatal meu',
          'soț',
          'sot',
          'soțul',
          'sotul',
          'soție',
          'sotie',
          'soția',
          'sotia',
          'bunica',
          'bunicul',
          'frate',
          'soră',
          'sora',
        ],
        child: ['copil', 'copilul', 'fiul', 'fiul meu', 'fiica', 'fiica mea'],
        baby: [
          'bebeluș',
          'bebelus',
          'bebelușul',
          'bebelusul',
          'sarcină pierdută',
          'avort spontan',
          'născut mort',
          'nascut mort',
        ],
        sudden: ['brusc', 'neașteptat', 'neasteptat', 'deodată', 'deodata', 'suicid', 'sinucidere'],
        unsure: ['nu știu', 'nu stiu', 'nu stiu sigur', 'nu sunt sigur', 'nu sunt sigură', 'nu sunt sigura'],
        'not-say': ['prefer sa nu spun', 'nu vreau să spun', 'nu vreau sa spun', 'nu spun'],
      },
      problem: 'Alegeți un răspuns sau alegeți „Prefer să nu spun”.',
    },
    service: {
      ask: 'Care dintre serviciile noastre a avut grijă de persoana care a murit?',
      hint: 'Scrieți o parte din nume. Dacă nu știți sau dacă nu a fost niciunul dintre ele, scrieți „nu știu” („not sure”).',
      short: 'Serviciul',
      problem: 'Scrieți numele serviciului sau „nu știu” („not sure”). Cel mult 200 de caractere.',
    },
    area: {
      ask: 'În ce zonă?',
      hint: 'O parte din sprijin este local.',
      short: 'Zona',
      options: { 'not-sure': 'În altă parte sau nu știu sigur' },
      typed: {
        'not-sure': [
          'nu știu',
          'nu stiu',
          'nu știu sigur',
          'nu stiu sigur',
          'altundeva',
          'în altă parte',
          'in alta parte',
        ],
      },
      problem: 'Alegeți o zonă sau alegeți „În altă parte sau nu știu sigur”.',
    },
    items: {
      ask: 'Ce ați dori?',
      hint: 'Alegeți una sau amândouă.',
      short: 'Ce ați dori',
      options: { booklet: 'Broșura', card: 'Cardul pentru cei îndoliați' },
      typed: { booklet: ['brosura', 'broșură', 'pliant', 'informații', 'informatii'], card: ['card', 'cardul'] },
      problem: 'Alegeți broșura, cardul sau amândouă.',
    },
    ...sendingRo,
  },
  receipt: ({ dueAt, answers }) => {
    const when = dueAt === undefined ? '' : ` ${byDayRo(dueAt)}`;
    return {
      title: 'Am primit cererea dumneavoastră',
      paragraphs: [
        answers.how === 'call'
          ? `Cineva din echipa de sprijin în doliu vă va suna${when}.`
          : `Echipa de sprijin în doliu vă va trimite materialele${when}.`,
        'Folosim datele dumneavoastră doar pentru asta și pentru nimic altceva.',
        ...(answers.survey === 'later'
          ? ['Echipa vă poate trimite chestionarul o singură dată, după zece săptămâni sau mai târziu.']
          : []),
      ],
    };
  },
};
