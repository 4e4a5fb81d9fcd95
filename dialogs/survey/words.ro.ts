// Romanian: the survey for people who are bereaved. No native speaker has checked it yet.
import type { DialogWords, QuestionWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const statement = (ask: string, short: string): Translated<QuestionWords> => ({
  ask,
  short,
  options: {
    agree: 'Sunt de acord',
    partly: 'Sunt de acord în parte',
    disagree: 'Nu sunt de acord',
    'not-applicable': 'Nu se potrivește sau nu știu',
  },
  typed: {
    agree: ['da', 'de acord'],
    partly: ['în parte', 'in parte', 'sunt de acord in parte', 'parțial', 'partial', 'puțin', 'putin'],
    disagree: ['nu'],
    'not-applicable': ['nu știu', 'nu stiu', 'nu se potriveste', 'nu sunt sigur', 'nu sunt sigură', 'nu sunt sigura'],
  },
  problem: 'Alegeți unul dintre cele patru răspunsuri sau săriți peste această întrebare.',
});
const tooLong = 'Răspunsul poate avea cel mult 4000 de caractere.';

export const wordsRo: Translated<DialogWords> = {
  title: 'Chestionar pentru cei îndoliați',
  hint: 'Spuneți-ne despre îngrijire, dacă doriți',
  opening:
    'Nu este nevoie să răspundeți la toate întrebările și vă puteți opri oricând. Vă rugăm să nu scrieți nume. Nu este nevoie să spuneți cine a murit.',
  exits: { 'feedback:worries': 'Mă neliniștește ceva la îngrijire' },
  questions: {
    told: statement(
      'Personalul ne-a spus că moartea este probabilă și ne-a ajutat să știm.',
      'Ni s-a spus că moartea este probabilă',
    ),
    spoken: statement('Personalul ne-a vorbit cu bunătate și cu respect.', 'Cum ne-a vorbit personalul'),
    information: statement('Informațiile primite au fost ușor de înțeles.', 'Informațiile'),
    wishes: statement('Dorințele, religia și cultura au fost respectate.', 'Dorințele, religia și cultura'),
    comfort: statement('S-a avut grijă ca persoana care a murit să se simtă cât mai bine.', 'Confortul'),
    support: statement('Am primit și noi sprijin.', 'Sprijinul pentru dumneavoastră'),
    booklet: {
      ask: 'V-a ajutat broșura pentru cei îndoliați?',
      short: 'Dacă a ajutat broșura',
      options: { yes: 'Da', partly: 'În parte', no: 'Nu', 'not-had': 'Nu am avut-o' },
      typed: {
        yes: ['m-a ajutat', 'ne-a ajutat', 'a ajutat'],
        partly: ['in parte', 'puțin', 'putin'],
        no: ['nu m-a ajutat', 'nu ne-a ajutat', 'nu a ajutat'],
        'not-had': ['nu am primit', 'nu am primit-o', 'nu am avut'],
      },
      problem: 'Alegeți un răspuns sau săriți peste această întrebare.',
    },
    bookletBetter: {
      ask: 'Ce ar face broșura mai bună?',
      short: 'Ce ar face broșura mai bună',
      problem: tooLong,
    },
    more: {
      ask: 'Este ceva ce ați dori să ne spuneți?',
      hint: 'Vă rugăm să nu scrieți nume.',
      short: 'Ce ați dori să ne spuneți',
      problem: tooLong,
    },
    service: {
      ask: 'Care dintre serviciile noastre a fost?',
      hint: 'Scrieți o parte din nume sau săriți peste această întrebare.',
      short: 'Serviciul',
      problem: 'Scrieți numele serviciului sau săriți peste această întrebare.',
    },
  },
  receipt: () => ({
    title: 'Am primit răspunsurile dumneavoastră',
    paragraphs: [
      'Le citesc cei care se ocupă de sprijinul pentru cei îndoliați. Nu vă va contacta nimeni în legătură cu ele.',
      'Dacă v-a fost greu să răspundeți, Samaritans ascultă zi și noapte la 116 123.',
    ],
  }),
};
