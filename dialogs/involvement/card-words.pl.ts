// Polish: what the cards about ways to be involved say. No native speaker has checked it yet.
import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import { dayIn } from '../day-in.ts';
import type { Translated } from '../translated.ts';
import type { Reason } from './rank.ts';
import type { CardWords } from './words.ts';

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const day = dayIn('pl', date);
const weekdayAndDay = dayIn('pl', { weekday: 'long', ...date });
const time = dayIn('pl', { hour: 'numeric', minute: '2-digit' });
const lastDay = (last: string) => day(new Date(`${last}T12:00:00Z`));

const kinds: Readonly<Record<Interest, string>> = {
  story: 'opowiedzenie swojej historii',
  'member-governor': 'członkostwo lub funkcja przedstawiciela',
  research: 'badania naukowe',
  'interview-panel': 'wybór nowych pracowników',
  'recovery-college': 'Recovery College',
  volunteering: 'wolontariat',
  fundraising: 'zbieranie pieniędzy',
  forum: 'fora',
  youth: 'coś dla młodych ludzi',
  improvement: 'ulepszanie opieki',
  'champions-forum': 'forum ambasadorów',
  'good-practice': 'dobre praktyki',
  films: 'nasze filmy',
};

/** Place names stay as they are and stand after a colon, so that none has to be declined. */
const where = ({ localities, online }: Opportunity): string => {
  if (localities.length === 0) return 'online';
  const places = new Intl.ListFormat('pl').format(localities);
  return online ? `${places} lub online` : places;
};

function reason(why: Reason, opportunity: Opportunity): string {
  switch (why.kind) {
    case 'interest':
      return `Pasuje do wybranego tematu: ${kinds[why.interest]}.`;
    case 'in-place':
      return `Odbywa się w wybranym miejscu: ${why.place}.`;
    case 'online-from':
      return `Odbywa się online, więc można dołączyć także z wybranego miejsca: ${why.place}.`;
    case 'not-in-place':
      return `Nie odbywa się w wybranym miejscu (${why.place}), tylko tutaj: ${where(opportunity)}.`;
    case 'online':
      return 'Odbywa się online, tak jak wybrano.';
    case 'not-online':
      return `Nie odbywa się online, tylko tutaj: ${where(opportunity)}.`;
    case 'time':
      return 'Zajmuje tyle czasu, ile wybrano.';
    case 'more-time':
      return 'Zajmuje więcej czasu, niż wybrano.';
    case 'age':
      return 'Jest dla osób w podanym wieku.';
    case 'staff':
      return 'Jest dla pracowników.';
    case 'one-of-each':
      return 'Wybrano wszystkiego po trochu.';
  }
}

export const cardWordsPl: Translated<CardWords> = {
  reason,
  list: {
    found: () => 'To może Państwu odpowiadać',
    choose: 'Najlepiej dopasowane jest na początku. Proszę wybrać, aby przeczytać więcej.',
    instead: 'Teraz nic nie pasuje',
    insteadChoose: 'Nie ma teraz niczego takiego. Zamiast tego może zainteresuje Państwa coś z tej listy.',
    nothing: 'Nic teraz nie udało się znaleźć. Możemy dać znać, gdy coś się pojawi.',
    all: 'Wszystkie sposoby, aby się zaangażować',
    page: (page, pages) => `To część ${page} z ${pages}. Proszę wybrać, aby przeczytać więcej.`,
    allOnOne: 'Proszę wybrać, aby przeczytać więcej.',
    more: 'Pokaż więcej',
    everything: 'Pokaż wszystko',
    tellMe: 'Proszę dać mi znać o nowościach',
    again: 'Odpowiedz na pytania jeszcze raz',
  },
  details: {
    rows: {
      where: 'Gdzie',
      next: 'Najbliższy termin',
      later: 'Następne terminy',
      noDate: 'Najbliższy termin',
      time: 'Ile czasu',
      ages: 'Wiek',
      payment: 'Zapłata i zwrot kosztów',
      support: 'Wsparcie',
      dbs: 'Sprawdzenie niekaralności',
      howDecided: 'Jak zapada decyzja',
      accessNeeds: 'Gdy potrzebne jest wsparcie',
      contact: 'Kogo pytać',
      closes: 'Ostatni dzień zgłoszeń',
    },
    place: (opportunity) =>
      opportunity.place === undefined || opportunity.place === where(opportunity)
        ? where(opportunity)
        : `${where(opportunity)}. ${opportunity.place}.`,
    noneNow: 'Teraz nie ma terminu. Możemy dać znać, gdy się pojawi.',
    anyTime: 'Nie ma stałego terminu. Koordynator powie, kiedy można zacząć.',
    anyTimeLink: 'W dowolnym czasie.',
    provisional: 'Te terminy to przykłady, których nikt jeszcze nie sprawdził. Prawdziwe poda koordynator.',
    when: (start, end) => `${weekdayAndDay(start)}, od ${time(start)} do ${time(end)}`,
    closes: lastDay,
    addToCalendar: (start) => `Dodaj do kalendarza: ${day(start)}`,
    goTo: (url) => `Otwórz ${new URL(url).hostname}`,
    register: 'Zgłoś zainteresowanie',
    ask: 'Zapytaj o to',
    tellMe: 'Proszę dać mi znać, gdy będzie termin',
    all: 'Zobacz całą listę',
  },
  gone: {
    closed: (name) => `To już się zakończyło: ${name}`,
    closedSince: (last) => `Ostatnim dniem zgłoszeń był ${lastDay(last)}.`,
    closedDates: 'Wszystkie terminy już minęły.',
    unknown: 'Tego nie ma już na naszej liście',
    unknownWhy: 'Mogło się skończyć albo zmienić nazwę.',
    next: 'Oto, co jest teraz. Możemy też dać znać, gdy pojawi się coś podobnego.',
    tellMe: 'Proszę dać mi znać, gdy pojawi się coś podobnego',
  },
};
