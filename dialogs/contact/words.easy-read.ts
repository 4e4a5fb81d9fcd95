// Easy Read English. Nobody who reads Easy Read has checked it yet.
import { dayIn } from '../day-in.ts';
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const day = dayIn('en');

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Ask a person to call or write to me',
  hint: 'Give us your email or phone number',
  questions: {
    contact: {
      ask: 'How can we talk to you?',
      hint: 'Write your email or your phone number.',
      short: 'Your email or phone',
      problem: 'Write an email like name@example.com. Or write a phone number like 01482 000 000.',
    },
    about: {
      ask: 'What do you want to talk about?',
      hint: 'You can write only a few words.',
      short: 'What it is about',
      problem: 'This is too long. Write less.',
    },
    when: {
      ask: 'When can we call or write?',
      hint: 'For example: in the morning. Or: not on Tuesday.',
      short: 'A good time',
      problem: 'This is too long. Write less.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'We have your message',
    paragraphs: [`A person will call or write to you${dueAt === undefined ? '' : ` by ${day(dueAt)}`}.`],
  }),
};
