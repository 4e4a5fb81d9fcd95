// Romanian: what the cards about ways to be involved say. No native speaker has checked it yet.
import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import { dayIn } from '../day-in.ts';
import type { Translated } from '../translated.ts';
import type { Reason } from './rank.ts';
import type { CardWords } from './words.ts';

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const day = dayIn('ro', date);
const weekdayAndDay = dayIn('ro', { weekday: 'long', ...date });
const time = dayIn('ro', { hour: 'numeric', minute: '2-digit' });
const lastDay = (last: string) => day(new Date(`${last}T12:00:00Z`));

const kinds: Readonly<Record<Interest, string>> = {
  story: 'povestea dumneavoastră',
  'member-governor': 'rolul de membru sau de guvernator',
  research: 'cercetare',
  'interview-panel': 'alegerea de personal nou',
  'recovery-college': 'Recovery College',
  volunteering: 'voluntariat',
  fundraising: 'strângerea de bani',
  forum: 'forumuri',
  youth: 'activități pentru tineri',
  improvement: 'îmbunătățirea unui serviciu',
  'champions-forum': 'forumul ambasadorilor',
  'good-practice': 'bune practici',
  films: 'filmele noastre',
};

const where = ({ localities, online }: Opportunity): string => {
  if (localities.length === 0) return 'online';
  const places = new Intl.ListFormat('ro').format(localities);
  return online ? `${places} sau online` : places;
};

function reason(why: Reason, opportunity: Opportunity): string {
  switch (why.kind) {
    case 'interest':
      return `Ați întrebat despre ${kinds[why.interest]}.`;
    case 'in-place':
      return `Este în locul pe care l-ați ales: ${why.place}.`;
    case 'online-from':
      return `Este online, așa că puteți participa și din ${why.place}.`;
    case 'not-in-place':
      return `Nu este în locul pe care l-ați ales (${why.place}), ci aici: ${where(opportunity)}.`;
    case 'online':
      return 'Este online, așa cum ați ales.';
    case 'not-online':
      return `Nu este online, ci aici: ${where(opportunity)}.`;
    case 'time':
      return 'Durează atât cât ați spus.';
    case 'more-time':
      return 'Durează mai mult decât ați spus.';
    case 'age':
      return 'Este pentru vârsta dumneavoastră.';
    case 'staff':
      return 'Este pentru personal.';
    case 'one-of-each':
      return 'Doriți să vedeți câte puțin din toate.';
  }
}

export const cardWordsRo: Translated<CardWords> = {
  reason,
  list: {
    found: () => 'Vi s-ar putea potrivi',
    choose: 'Ce se potrivește cel mai bine este la început. Alegeți ca să citiți mai multe.',
    instead: 'Acum nu se potrivește nimic',
    insteadChoose:
      'Nu am găsit acum ceva de acest fel pentru dumneavoastră. Poate vă interesează în schimb ce urmează.',
    nothing: 'Nu am găsit acum nimic pentru dumneavoastră. Vă putem anunța când apare ceva.',
    all: 'Toate modurile de a vă implica',
    page: (page, pages) => `Aceasta este partea ${page} din ${pages}. Alegeți ca să citiți mai multe.`,
    allOnOne: 'Alegeți ca să citiți mai multe.',
    more: 'Arătați mai multe',
    everything: 'Arătați tot',
    tellMe: 'Anunțați-mă când apare ceva nou',
    again: 'Răspundeți din nou la întrebări',
  },
  details: {
    rows: {
      where: 'Unde',
      next: 'Data următoare',
      later: 'După aceea',
      noDate: 'Data următoare',
      time: 'Cât timp',
      ages: 'Vârsta',
      payment: 'Plată și cheltuieli',
      support: 'Sprijin',
      dbs: 'Verificări',
      howDecided: 'Cum se decide',
      accessNeeds: 'Dacă aveți nevoie de sprijin',
      contact: 'Pe cine întrebați',
      closes: 'Ultima zi de înscriere',
    },
    place: (opportunity) =>
      opportunity.place === undefined || opportunity.place === where(opportunity)
        ? where(opportunity)
        : `${where(opportunity)}. ${opportunity.place}.`,
    noneNow: 'Acum nu este stabilită o dată. Vă putem anunța când apare.',
    anyTime: 'Nu există o dată fixă. Coordonatorul vă va spune când puteți începe.',
    anyTimeLink: 'Oricând.',
    provisional:
      'Aceste date sunt exemple pe care nu le-a verificat încă nimeni. Coordonatorul vi le va spune pe cele adevărate.',
    when: (start, end) => `${weekdayAndDay(start)}, de la ${time(start)} la ${time(end)}`,
    closes: lastDay,
    addToCalendar: (start) => `Adăugați în calendar: ${day(start)}`,
    goTo: (url) => `Mergeți la ${new URL(url).hostname}`,
    register: 'Spuneți că vă interesează',
    ask: 'Întrebați despre asta',
    tellMe: 'Anunțați-mă când există o dată',
    all: 'Vedeți toată lista',
  },
  gone: {
    closed: (name) => `S-a încheiat: ${name}`,
    closedSince: (last) => `Ultima zi de înscriere a fost ${lastDay(last)}.`,
    closedDates: 'Toate datele au trecut.',
    unknown: 'Aceasta nu mai este pe lista noastră',
    unknownWhy: 'Poate s-a încheiat sau și-a schimbat numele.',
    next: 'Iată ce există acum. Vă putem și anunța când apare ceva asemănător.',
    tellMe: 'Anunțați-mă când apare ceva asemănător',
  },
};
