import type { InventedCase } from './invented-case.ts';

/** Stands before everything that an invented person wrote, so that nobody ever takes it for a patient's words. */
const made = (text: string) => `Invented: ${text}`;
/** Reserved for examples: nobody answers it. */
const email = (name: string) => ({ name: `${name} (invented)`, email: `${name.toLowerCase()}@example.org` });
const told = { outcome: 'told', detail: 'Passed on to the ward with thanks.' } as const;

/** How the random part of their references begins: no card of theirs is taken for a real one. */
export const inventedBegins = 'SHAM';

/** What stands on each invented case's card, where no words of a person ever stand. */
export const inventedFact = { label: 'An example', value: 'Invented, by npm run demo' } as const;

export const colleagues = ['Sam (invented)', 'Priya (invented)', 'Alex (invented)'] as const;

export const demoWords = {
  filled: (cases: number, folder: string) =>
    `${cases} invented cases of one week are in ${folder}. Now: npm start, then in a channel of the playground type @, choose “Test Bot” (so it calls Lanyard), and go on\n\n  use this channel for everything\n\nand they arrive there. Their references begin with LAN-SHAM, their cards and words say that they are invented.\nTo be rid of them, stop it and delete the folder.\n`,
  production:
    'Invented cases go into no service that real people use: NODE_ENV=production or BOT_ID is set. Take both out of the environment and of .env, and try again.\n',
  notEmpty: (folder: string) =>
    `There are cases in ${folder} already, and invented ones are not mixed with them. Use a folder of its own: DATA_DIR=demo npm run demo, and then DATA_DIR=demo npm start\n`,
};

/** The oldest first. Every kind of case that a team meets is among them, and every state that one can be in. */
export const inventedWeek: readonly InventedCase[] = [
  {
    hoursAgo: 166,
    dialog: 'feedback',
    answers: {
      who: 'patient',
      service: { id: 'memory-assessment' },
      rating: '1',
      good: made('The nurse at the memory clinic sat with me until I understood. I was never rushed.'),
      wish: 'tell',
      publish: 'yes',
    },
    work: [
      { after: 3, by: 0, action: 'claim' },
      { after: 4, by: 0, action: 'close', fields: told },
    ],
  },
  {
    hoursAgo: 160,
    dialog: 'feedback',
    answers: {
      who: 'carer',
      service: { id: 'community-mental-health' },
      rating: '5',
      improve: made('I rang four times and nobody rang back. My son went two weeks without his medicine.'),
      wish: 'complaint',
      contact: email('Jo'),
    },
    work: [
      { after: 2, by: 1, action: 'claim' },
      { after: 3, by: 1, action: 'note', fields: { note: 'Asked the team manager for the call record.' } },
      { after: 20, by: 1, action: 'reply', fields: { text: 'Thank you. We have your complaint and look into it.' } },
    ],
  },
  {
    hoursAgo: 151,
    dialog: 'feedback',
    answers: {
      who: 'patient',
      service: { id: 'talking-therapies' },
      rating: '4',
      improve: made('The waiting list was nine months and no letter said where I was on it.'),
      wish: 'tell',
      publish: 'yes',
    },
    work: [
      { after: 5, by: 2, action: 'claim' },
      {
        after: 60,
        by: 2,
        action: 'close',
        fields: { outcome: 'planned', detail: 'From January a letter says every eight weeks how long it still takes.' },
      },
    ],
  },
  {
    hoursAgo: 147,
    dialog: 'nomination',
    answers: {
      purpose: 'thank',
      name: 'Maria (invented)',
      team: { id: 'community-nursing' },
      why: made('She came back on her own time to see that the dressing held.'),
      tellName: 'yes',
      share: 'yes',
    },
    work: [{ after: 6, by: 0, action: 'claim' }],
  },
  {
    hoursAgo: 140,
    dialog: 'interest',
    answers: {
      about: 'register',
      which: 'Sit on an interview panel',
      agree: 'yes',
      contact: email('Ali'),
      others: 'no',
    },
    work: [{ after: 20, by: 1, action: 'claim' }],
  },
  {
    hoursAgo: 126,
    dialog: 'bereavement',
    answers: {
      route: 'adult',
      service: { id: 'fitzwilliam-ward' },
      area: 'East Riding',
      items: ['booklet', 'card'],
      how: 'post',
      format: 'large-print',
      address: made('1 Example Street, Exampletown'),
      survey: 'no',
    },
    work: [{ after: 14, by: 2, action: 'claim' }],
  },
  {
    hoursAgo: 120,
    dialog: 'feedback',
    answers: {
      who: 'patient',
      service: { id: 'whitby-urgent-treatment' },
      rating: '2',
      good: made('Seen within the hour, and told what to look out for at home.'),
      improve: made('The signs from the car park point to the old door.'),
      wish: 'tell',
      publish: 'yes',
    },
    work: [
      { after: 3, by: 0, action: 'claim' },
      {
        after: 50,
        by: 0,
        action: 'close',
        fields: { outcome: 'changed', detail: 'There are new signs since Tuesday.' },
      },
    ],
  },
  {
    hoursAgo: 112,
    dialog: 'contact',
    answers: {
      contact: { name: 'Chris (invented)', phone: '01632 960 001' },
      about: made('My letter has another person’s appointment in it.'),
      when: 'after 4pm',
    },
    work: [
      { after: 1, by: 1, action: 'claim' },
      { after: 26, by: 1, action: 'ask', fields: { text: 'Which clinic is the letter from? Please send no names.' } },
    ],
  },
  {
    hoursAgo: 101,
    dialog: 'feedback',
    answers: {
      who: 'carer',
      service: { id: 'camhs' },
      rating: '3',
      good: made('The worker listens to my daughter.'),
      improve: made('Appointments in school hours mean she misses maths every week.'),
      wish: 'sort-out',
      contact: email('Sandra'),
      publish: 'no',
    },
    work: [{ after: 4, by: 2, action: 'claim' }],
  },
  {
    hoursAgo: 92,
    dialog: 'feedback',
    answers: {
      who: 'patient',
      service: { id: 'community-therapy' },
      rating: '1',
      good: made('After ten weeks with the physiotherapist I can climb the stairs again.'),
      wish: 'tell',
      publish: 'yes',
    },
    work: [
      { after: 2, by: 0, action: 'claim' },
      { after: 3, by: 0, action: 'close', fields: told },
    ],
  },
  {
    hoursAgo: 80,
    dialog: 'feedback',
    answers: {
      who: 'someone-else',
      service: { id: 'newbridges' },
      rating: '5',
      improve: made('A member of staff shouted at my friend in front of the whole ward and called him a liar.'),
      wish: 'unsure',
      publish: 'no',
    },
  },
  { hoursAgo: 74, says: made('i dont want to be here any more') },
  {
    hoursAgo: 70,
    dialog: 'nomination',
    answers: {
      purpose: 'nominate',
      name: 'Tom (invented)',
      team: { id: 'mill-view' },
      why: made('He asks every family what matters to them, and writes it where the next shift sees it.'),
      tellName: 'no',
      share: 'yes',
    },
    work: [
      { after: 4, by: 1, action: 'claim' },
      { after: 30, by: 1, action: 'close', fields: { outcome: 'accepted' } },
    ],
  },
  {
    hoursAgo: 53,
    dialog: 'chaplain',
    answers: {
      where: 'ward',
      service: { id: 'maister-lodge' },
      faith: made('Any, or none'),
      contact: { name: 'Bea (invented)', phone: '01632 960 002' },
    },
  },
  {
    hoursAgo: 47,
    dialog: 'feedback',
    answers: {
      who: 'patient',
      service: { id: 'addictions' },
      rating: '6',
      improve: made('It is too soon to say. The first appointment was short.'),
      wish: 'tell',
      publish: 'no',
    },
  },
  {
    hoursAgo: 30,
    dialog: 'forget',
    answers: { about: made('Please tell me what you hold about me.'), contact: email('Lee') },
  },
  {
    hoursAgo: 26,
    dialog: 'feedback',
    answers: {
      who: 'patient',
      service: { id: 'perinatal' },
      rating: '1',
      good: made('They came to my home when I could not leave it.'),
      wish: 'champion',
      contact: email('Nadia'),
      publish: 'yes',
    },
  },
  {
    hoursAgo: 5,
    dialog: 'feedback',
    answers: {
      who: 'carer',
      service: { id: 'community-nursing' },
      rating: '4',
      improve: made('The nurse was due in the morning and came at six. Nobody rang to say so.'),
      wish: 'sort-out',
      contact: email('Pat'),
      publish: 'yes',
    },
  },
  {
    hoursAgo: 2,
    dialog: 'feedback',
    answers: {
      who: 'patient',
      service: { written: 'the ward by the lift' },
      rating: '2',
      good: made('Kind people, hot tea.'),
      wish: 'tell',
      publish: 'yes',
    },
  },
];
