// Polish: what people can do who want to be involved. No native speaker has checked it yet.
import type { QuestionWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const interestsPl: Translated<QuestionWords> = {
  ask: 'Co chcą Państwo robić?',
  hint: 'Proszę wybrać wszystko, co się podoba.',
  short: 'Co chcą Państwo robić',
  options: {
    volunteering: 'Wolontariat',
    forum: 'Forum dla pacjentów lub opiekunów',
    story: 'Opowiedzenie zarządowi swojej historii',
    'interview-panel': 'Pomoc w wyborze nowych pracowników',
    'member-governor': 'Członkostwo lub funkcja przedstawiciela („governor”)',
    'recovery-college': 'Recovery College (kursy o powrocie do zdrowia)',
    youth: 'Coś dla młodych ludzi',
    research: 'Badania naukowe',
    improvement: 'Ulepszanie opieki (QSIR)',
    fundraising: 'Zbieranie pieniędzy dla Health Stars',
    films: 'Oglądanie naszych krótkich filmów',
    'not-sure': 'Nie wiem, proszę pokazać wszystko',
  },
  typed: {
    volunteering: ['wolontariusz', 'wolontariuszka', 'pomagać', 'pomagac', 'pomaganie'],
    forum: ['fora', 'forum pacjentów', 'forum pacjentow', 'forum opiekunów', 'forum opiekunow', 'spotkania'],
    story: ['historia', 'moja historia', 'zarząd', 'zarzad', 'opowiedzieć historię', 'opowiedziec historie'],
    'interview-panel': ['rekrutacja', 'rozmowy kwalifikacyjne', 'wybór pracowników', 'wybor pracownikow'],
    'member-governor': ['członek', 'czlonek', 'członkostwo', 'czlonkostwo', 'przedstawiciel'],
    'recovery-college': ['recovery college', 'kurs', 'kursy', 'nauka'],
    youth: ['młodzież', 'mlodziez', 'młodzi', 'mlodzi', 'młodzi ludzie', 'mlodzi ludzie'],
    research: ['badania', 'badanie'],
    improvement: ['ulepszanie', 'poprawa', 'jakość', 'jakosc', 'qsir'],
    fundraising: ['zbiórka', 'zbiorka', 'zbieranie pieniędzy', 'zbieranie pieniedzy', 'health stars'],
    films: ['film', 'filmy', 'wideo'],
    'not-sure': ['nie wiem', 'wszystko', 'cokolwiek', 'nie mam pewności', 'nie mam pewnosci'],
  },
  problem:
    'Proszę wybrać co najmniej jedną odpowiedź. W razie wątpliwości proszę wybrać „Nie wiem, proszę pokazać wszystko”.',
};
