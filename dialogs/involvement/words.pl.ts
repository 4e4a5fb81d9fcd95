// Polish: finding ways to be involved. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsPl: Translated<DialogWords> = {
  title: 'Zaangażuj się',
  hint: 'Wolontariat, fora, własna historia, nauka lub pomoc w badaniach',
  opening: 'Jest wiele sposobów, aby się zaangażować. Zadam najwyżej cztery krótkie pytania i pokażę, co pasuje.',
  questions: {
    interests: {
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
    },
    place: {
      ask: 'Gdzie chcą Państwo brać udział?',
      short: 'Gdzie',
      options: { online: 'Online', anywhere: 'Gdziekolwiek' },
      typed: {
        online: ['w domu', 'z domu', 'przez internet', 'internet', 'zdalnie', 'wideo', 'teams', 'zoom'],
        anywhere: ['nie wiem', 'wszędzie', 'wszedzie', 'obojętnie', 'obojetnie', 'wszystko jedno'],
      },
      problem: 'Proszę wybrać miejsce. Jeśli to obojętne, proszę wybrać „Gdziekolwiek”.',
    },
    time: {
      ask: 'Ile czasu chcą Państwo na to przeznaczyć?',
      short: 'Ile czasu',
      options: {
        little: 'W sumie kilka godzin',
        some: 'Kilka godzin w miesiącu',
        regular: 'Kilka godzin każdego tygodnia',
        'not-sure': 'Nie wiem',
      },
      typed: {
        little: [
          'nie dużo',
          'nie duzo',
          'niedużo',
          'nieduzo',
          'mało',
          'malo',
          'niewiele',
          'trochę',
          'troche',
          'godzina',
          'godzinę',
          'kilka godzin',
          'raz',
        ],
        some: ['raz w miesiącu', 'raz w miesiacu', 'co miesiąc', 'co miesiac', 'w miesiącu', 'w miesiacu'],
        regular: [
          ...['regularnie', 'co tydzień', 'co tydzien', 'raz w tygodniu', 'w tygodniu', 'dużo', 'duzo'],
          ...['każdego tygodnia', 'kazdego tygodnia'],
        ],
        'not-sure': ['to zależy', 'to zalezy', 'obojętnie', 'obojetnie', 'nie mam pewności', 'nie mam pewnosci'],
      },
      problem: 'Proszę wybrać, ile czasu. W razie wątpliwości proszę wybrać „Nie wiem”.',
    },
    age: {
      ask: 'Czy masz mniej niż 18 lat?',
      hint: 'Niektóre zajęcia są dla osób w określonym wieku. To decyduje tylko o tym, co pokażę. Nie potrzebuję daty urodzenia.',
      short: 'Wiek',
      options: {
        adult: 'Nie, mam 18 lat lub więcej',
        '16-17': 'Tak, mam 16 lub 17 lat',
        '11-15': 'Tak, mam od 11 do 15 lat',
        'under-11': 'Tak, mam 10 lat lub mniej',
        'under-18': 'Tak, ale wolę nie mówić więcej',
      },
      typed: {
        adult: ['nie', 'n', 'dorosły', 'dorosly', 'dorosła', 'dorosla', 'powyżej 18', 'powyzej 18'],
        '16-17': ['16', '17', 'szesnaście', 'szesnascie', 'siedemnaście', 'siedemnascie'],
        '11-15': [
          ...['11', '12', '13', '14', '15', 'jedenaście', 'jedenascie', 'dwanaście', 'dwanascie'],
          ...['trzynaście', 'trzynascie', 'czternaście', 'czternascie', 'piętnaście', 'pietnascie'],
        ],
        'under-11': ['6', '7', '8', '9', '10', 'dziewięć', 'dziewiec', 'dziesięć', 'dziesiec'],
        'under-18': ['tak', 't', 'poniżej 18', 'ponizej 18'],
      },
      problem: 'Proszę wybrać jedną z odpowiedzi albo pominąć to pytanie.',
    },
  },
};
