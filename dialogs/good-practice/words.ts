import type { DialogWords, Fact } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';

const tooLong = 'Write a few words. Your answer must be 8,000 characters or less.';

const english: DialogWords = {
  title: 'Share good practice',
  hint: 'Tell the champions’ forum what worked in your team',
  opening: 'A member of the team reads this before anyone else. Please write nothing that tells who a patient is.',
  questions: {
    done: {
      ask: 'What did you or your team do?',
      hint: 'Leave out names, dates of birth and anything else that tells who a patient is.',
      short: 'What you did',
      problem: tooLong,
    },
    difference: {
      ask: 'What difference did it make?',
      hint: 'For patients, for carers or for your team. You need no numbers.',
      short: 'What difference it made',
      problem: tooLong,
    },
    service: {
      ask: 'Which service was it in?',
      hint: 'Type part of its name. Type “not sure” if it was in several.',
      short: 'Service',
      problem: 'Type the name of the service, or “not sure”. Keep it to 200 characters or less.',
    },
    share: {
      ask: 'May we share it with the champions’ forum?',
      hint: 'You can change your mind later. What was shared is then taken off the list.',
      short: 'Share with the forum',
      options: {
        'with-name': 'Yes, with my name',
        'without-name': 'Yes, without my name',
        no: 'No, only the team may read it',
      },
      typed: {
        'with-name': ['yes', 'y', 'with name', 'with my name'],
        'without-name': ['without name', 'without my name', 'no name'],
        no: ['n', 'dont share', 'only the team'],
      },
      problem: 'Choose one of the three.',
    },
  },
  receipt: ({ answers }) => ({
    title: 'Thank you. We have it safely',
    paragraphs: [
      'The patient and carer experience team reads it first.',
      answers.share === 'no'
        ? 'It stays with the team, as you asked.'
        : 'When they agree that it can be shared, the champions’ forum can read it.',
    ],
  }),
};

export const words = inEveryLanguage(english, {});

const shares = {
  'with-name': 'Yes, with their name',
  'without-name': 'Yes, without their name',
  no: 'No',
};

/** Whether it may be shared, for the team. */
export const factWords = (wanted: keyof typeof shares): Fact => ({ label: 'May be shared', value: shares[wanted] });

/** What the cards of a search say. */
export const cardWords = {
  title: 'Good practice that was shared',
  place: (at: number, pages: number) => `Page ${at} of ${pages}. Whoever wrote it agreed to share it.`,
  from: 'From',
  next: 'Next',
  before: 'Before',
  all: 'See all that was shared',
  noneFits: 'Nothing that was shared has these words. Try another word, or see all of it.',
  nothingYet: 'Nothing has been shared yet. You can be the first.',
};
