// Polish: what people who register interest want to hear about. No native speaker has checked it yet.
import type { QuestionWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const kindsPl: Translated<QuestionWords> = {
  ask: 'O czym mamy dawać znać?',
  hint: 'Proszę wybrać wszystko, co się podoba. Gdy pytanie zostanie pominięte, damy znać o wszystkim.',
  short: 'O czym dawać znać',
  options: {
    volunteering: 'Wolontariat',
    forum: 'Fora dla pacjentów lub opiekunów',
    story: 'Opowiedzenie zarządowi swojej historii',
    'interview-panel': 'Pomoc w wyborze nowych pracowników',
    'member-governor': 'Członkostwo lub funkcja przedstawiciela („governor”)',
    'recovery-college': 'Recovery College (kursy o powrocie do zdrowia)',
    youth: 'Zajęcia dla młodych ludzi',
    research: 'Badania naukowe',
    improvement: 'Ulepszanie opieki (QSIR)',
    fundraising: 'Zbieranie pieniędzy dla Health Stars',
    films: 'Nasze krótkie filmy',
  },
  typed: {
    volunteering: ['wolontariusz', 'wolontariuszka'],
    forum: ['forum', 'fora', 'spotkania'],
    story: ['historia', 'moja historia', 'zarząd', 'zarzad'],
    'interview-panel': ['rekrutacja', 'wybór pracowników', 'wybor pracownikow'],
    'member-governor': ['członek', 'czlonek', 'członkostwo', 'czlonkostwo', 'przedstawiciel'],
    'recovery-college': ['recovery college', 'kurs', 'kursy'],
    youth: ['młodzież', 'mlodziez', 'młodzi ludzie', 'mlodzi ludzie'],
    research: ['badania', 'badanie'],
    improvement: ['ulepszanie', 'poprawa', 'qsir'],
    fundraising: ['zbiórka', 'zbiorka', 'health stars'],
    films: ['film', 'filmy', 'wideo'],
  },
  problem: 'Proszę wybrać z listy albo pominąć to pytanie.',
};
