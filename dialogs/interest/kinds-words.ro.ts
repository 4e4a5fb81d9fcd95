// Romanian: what people who register interest want to hear about. No native speaker has checked it yet.
import type { QuestionWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const kindsRo: Translated<QuestionWords> = {
  ask: 'Despre ce ați dori să aflați?',
  hint: 'Alegeți tot ce vă place. Dacă săriți peste întrebare, vă anunțăm despre toate.',
  short: 'Despre ce ați dori să aflați',
  options: {
    volunteering: 'Voluntariat',
    forum: 'Forumuri pentru pacienți sau îngrijitori',
    story: 'Să îmi spun povestea în fața conducerii',
    'interview-panel': 'Să ajut la alegerea de personal nou',
    'member-governor': 'Să fiu membru sau guvernator („governor”)',
    'recovery-college': 'Recovery College (cursuri care ajută la refacere)',
    youth: 'Activități pentru tineri',
    research: 'Cercetare',
    improvement: 'Să ajut la îmbunătățirea unui serviciu (QSIR)',
    fundraising: 'Să strâng bani pentru Health Stars',
    films: 'Filmele dumneavoastră scurte',
  },
  typed: {
    volunteering: ['voluntar', 'voluntară', 'voluntara'],
    forum: ['forum', 'forumuri', 'întâlniri', 'intalniri'],
    story: ['poveste', 'povestea mea', 'conducere'],
    'interview-panel': ['interviu', 'interviuri', 'comisie'],
    'member-governor': ['membru', 'membră', 'membra', 'guvernator'],
    'recovery-college': ['recovery college', 'curs', 'cursuri'],
    youth: ['tineri', 'tineret'],
    research: ['cercetări', 'cercetari', 'studii'],
    improvement: ['îmbunătățire', 'imbunatatire', 'qsir'],
    fundraising: ['strângere de fonduri', 'strangere de fonduri', 'caritate', 'health stars'],
    films: ['film', 'filme', 'video'],
  },
  problem: 'Alegeți din listă sau săriți peste această întrebare.',
};
