// Easy Read English. Nobody who reads Easy Read has checked it yet.
import { dayIn } from '../day-in.ts';
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const day = dayIn('en');

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Ask what you know about me',
  hint: 'You can see it, change it or delete it',
  opening:
    'A person will read what you ask. They answer in one month. I cannot delete anything. We need your name or your reference to find your words.',
  questions: {
    about: {
      ask: 'What do you want us to do?',
      hint: 'For example: delete my words from May.',
      short: 'What you want',
      problem: 'Write what you want. It must not be too long.',
    },
    reference: {
      ask: 'Do you have your number from us?',
      hint: 'It is called a reference. It starts with LAN. You got it when you sent your words.',
      problem: 'This is too long. Write less.',
    },
    contact: {
      ask: 'How can we talk to you?',
      hint: 'Write your email or your phone number.',
      short: 'Your email or phone',
      problem: 'Write an email like name@example.com. Or write a phone number like 01482 000 000.',
    },
  },
  receipt: ({ dueAt, reach }) => ({
    title: 'We know what you want',
    paragraphs: [
      `A person will read it${dueAt === undefined ? '' : ` and answer by ${day(dueAt)}`}. Some things we have to keep. They will tell you which.`,
      reach === 'details'
        ? 'We will use the email or phone number you gave us.'
        : reach === 'here'
          ? 'We will write to you here.'
          : 'Come back here for the answer. Use your reference and your secret.',
    ],
  }),
};
