import type { Champion } from '../store/champion.ts';
import { when } from './words.ts';

/** What the team reads about champions, and what a colleague is asked. */
export const championWords = {
  label: 'Champion',
  state: ({ state, mayName, answeredAt, person, issuedAt, recognisedAt }: Champion): string => {
    if (state === 'ended') return 'Not asked any more: the panel decided anew.';
    if (state === 'refused') return `Said no, kindly${answeredAt === undefined ? '' : `, on ${when(answeredAt)}`}.`;
    if (state === 'asking')
      return person === undefined
        ? 'To be asked by one of you: they were not picked from the staff list. Record their answer here.'
        : 'Asked in Teams whether they agree. No answer yet.';
    return [
      mayName ? 'Agreed, and may be named.' : 'Agreed, and is not to be named.',
      issuedAt === undefined ? 'The lanyard is still to be issued.' : `Lanyard issued on ${when(issuedAt)}.`,
      ...(recognisedAt === undefined ? [] : ['The recognition is posted.']),
    ].join(' ');
  },
  match: 'Champions there',
  noMatch: 'No champion of this service is in the register. “@Lanyard champions” shows all of them.',
  record: 'Record their answer',
  answerLabel: 'What did they say?',
  answers: {
    named: 'Yes, and they may be named',
    unnamed: 'Yes, but they do not want to be named',
    refused: 'No',
  },
  send: 'Record this answer',
  chooseAnswer: 'Choose what they said',
  issue: 'Lanyard issued',
  recognise: 'Post a recognition',
  agreedLine: (name: string, reference: string) => `${name} agreed to be a champion (${reference}).`,
  refusedLine: (name: string, reference: string) => `${name} was asked and said no (${reference}).`,
  issuedLine: (by: string, name: string) => `${by} issued the lanyard to ${name}.`,
  recognisedLine: (by: string, name: string) => `${by} posted a recognition of ${name}.`,
  register: (count: number) => (count === 1 ? 'Staff champions: 1' : `Staff champions: ${count}`),
  none: 'Nobody is in the register yet. A nomination that the panel agrees to brings its colleague here.',
  unnamed: 'The nominated colleague',
  decidedWith: (reference: string) => `Decided together with ${reference}, about the same person.`,
  notTheirs: 'The register of champions is shown in the channel for nominations.',
};

/** The card that a nominee gets in their own chat. It says nothing of who nominated them. */
export const offerWords = {
  title: 'You have been nominated as a staff champion',
  paragraphs: [
    'Somebody thought that you would be a good champion of patient experience, and the panel agrees.',
    'A champion wears a purple lanyard. Patients, carers and colleagues can talk to you about care. You bring what they say to the people who can act on it, beside your work.',
    'It is your choice, and nobody minds a no. Ask your manager first if you like: this card waits.',
  ],
  ask: 'May we name you as a champion, where colleagues and the public can read it?',
  yes: 'Yes, you may name me',
  no: 'No, please do not name me',
  problem: 'Say first whether we may name you.',
  accept: 'Yes, I will be a champion',
  decline: 'No, thank you',
  thanks: 'Thank you for being a champion',
  next: ['The panel brings you your purple lanyard.', 'Champions meet in a forum of their own, and share what works.'],
  forum: 'Join the champions’ forum',
  declined: 'Thank you for telling us. Nothing else happens, and you can change your mind at any time.',
  over: 'This has been decided already, so nothing was changed. The panel can tell you more.',
  notYours: 'This is for the colleague who was nominated, so nothing was changed.',
  notChosen: {
    title: 'A colleague thought of you',
    paragraphs: [
      'You were nominated as a staff champion of patient experience. The panel chose others this time.',
      'That somebody took the time to say what you do for people stands. Thank you for it.',
    ],
  },
};

export const recognitionWords = {
  title: (name: string) => `${name} is a staff champion`,
  paragraphs: (team: string | undefined) => [
    team === undefined ? 'They wear a purple lanyard.' : `They work at ${team}, and wear a purple lanyard.`,
    'Patients, carers and colleagues can talk to them about care.',
  ],
};

/** What somebody on call is told: that something waits and where, and nothing about it. */
export const onCallWords = {
  title: 'An urgent case waits',
  line: (since: string) => `Nobody has claimed it. It came on ${since}.`,
  open: 'Open its card',
};
