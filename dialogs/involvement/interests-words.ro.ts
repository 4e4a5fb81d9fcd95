// Romanian: what people can do who want to be involved. No native speaker has checked it yet.
import type { QuestionWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const interestsRo: Translated<QuestionWords> = {
  ask: 'Ce ați dori să faceți?',
  hint: 'Alegeți tot ce vă place.',
  short: 'Ce ați dori să faceți',
  options: {
    volunteering: 'Voluntariat',
    forum: 'Un forum pentru pacienți sau îngrijitori',
    story: 'Să îmi spun povestea în fața conducerii',
    'interview-panel': 'Să ajut la alegerea de personal nou',
    'member-governor': 'Să fiu membru sau guvernator („governor”)',
    'recovery-college': 'Recovery College (cursuri care ajută la refacere)',
    youth: 'Ceva pentru tineri',
    research: 'Cercetare',
    improvement: 'Să ajut la îmbunătățirea unui serviciu (QSIR)',
    fundraising: 'Să strâng bani pentru Health Stars',
    films: 'Să văd filmele dumneavoastră scurte',
    'not-sure': 'Nu știu sigur, arătați-mi tot',
  },
  typed: {
    volunteering: ['voluntar', 'voluntară', 'voluntara', 'să ajut', 'sa ajut'],
    forum: ['forumuri', 'forum pentru pacienți', 'forum pentru pacienti', 'întâlniri', 'intalniri'],
    story: ['poveste', 'povestea mea', 'conducere', 'să spun povestea', 'sa spun povestea'],
    'interview-panel': ['interviu', 'interviuri', 'comisie', 'personal nou'],
    'member-governor': ['membru', 'membră', 'membra', 'guvernator'],
    'recovery-college': ['recovery college', 'curs', 'cursuri'],
    youth: ['tineri', 'tineret', 'pentru tineri'],
    research: ['cercetări', 'cercetari', 'studiu', 'studii'],
    improvement: ['îmbunătățire', 'imbunatatire', 'calitate', 'qsir'],
    fundraising: ['strângere de fonduri', 'strangere de fonduri', 'bani', 'caritate', 'health stars'],
    films: ['film', 'filme', 'video'],
    'not-sure': ['nu știu', 'nu stiu', 'tot', 'orice', 'toate', 'nu sunt sigur', 'nu sunt sigură'],
  },
  problem: 'Alegeți cel puțin un răspuns. Dacă nu știți, alegeți „Nu știu sigur, arătați-mi tot”.',
};
