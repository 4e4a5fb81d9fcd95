// Easy Read English. Nobody who reads Easy Read has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const options = { agree: 'Yes', partly: 'A little', disagree: 'No', 'not-applicable': 'I don’t know' };
const problem = 'Press one of the buttons. Or leave this out.';

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Questions about the care',
  hint: 'You do not have to answer',
  opening: 'You can leave out a question. You can stop at any time. Do not write names.',
  exits: { 'feedback:worries': 'I am worried about the care' },
  questions: {
    told: {
      short: 'They told us',
      ask: 'Staff told us that the person may die. It helped us to know.',
      options,
      problem,
    },
    spoken: { ask: 'Staff were kind when they talked to us.', options, problem },
    information: { ask: 'It was easy to understand what they told us.', options, problem },
    wishes: { ask: 'Staff did what was important to us.', options, problem },
    comfort: { ask: 'Staff helped the person who died to feel well.', options, problem },
    support: { ask: 'Staff helped us too.', options, problem },
    booklet: {
      ask: 'Did the booklet help you?',
      options: { partly: 'A little', 'not-had': 'I did not get it' },
      problem,
    },
    bookletBetter: {
      ask: 'How can the booklet be better?',
      short: 'A better booklet',
      problem: 'This is too long. Write less.',
    },
    more: {
      ask: 'Do you want to tell us more?',
      short: 'More from you',
      hint: 'Do not write names.',
      problem: 'This is too long. Write less.',
    },
    service: {
      ask: 'Which place or team was it?',
      hint: 'Write a part of the name. Or leave this out.',
      problem: 'Write the name of the place or team. Or leave this out.',
    },
  },
  receipt: () => ({
    title: 'We have your answers',
    paragraphs: [
      'Our team reads them. Nobody will call or write to you about them.',
      'Was it hard to answer? Samaritans listen, day and night. Call 116 123.',
    ],
  }),
};
