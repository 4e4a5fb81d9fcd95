// Easy Read English. Nobody who reads Easy Read has checked it yet.
import { dayIn } from '../day-in.ts';
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const day = dayIn('en');

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Talk to a chaplain',
  hint: 'A chaplain listens to you. It does not matter what you believe.',
  opening: 'Our chaplains listen to everyone. It does not matter what you believe.',
  questions: {
    where: {
      ask: 'Where do you want to talk?',
      options: { ward: 'In a hospital or clinic', home: 'At home or on the phone', elsewhere: 'In another place' },
      problem: 'Press one of the buttons.',
    },
    service: {
      ask: 'Which ward or clinic?',
      hint: 'Write a part of the name. Write “not sure” if you do not know.',
      problem: 'Write the name of the ward. Or write “not sure”.',
    },
    faith: {
      ask: 'Do you have a religion?',
      hint: 'You do not have to say.',
      short: 'Your religion',
      problem: 'This is too long. Write less.',
    },
    contact: {
      ask: 'How can the chaplain talk to you?',
      hint: 'Write your email or your phone number.',
      short: 'Your email or phone',
      problem: 'Write an email like name@example.com. Or write a phone number like 01482 000 000.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'We know what you want',
    paragraphs: [
      `A chaplain will call or write to you${dueAt === undefined ? '' : ` by ${day(dueAt)}`}.`,
      'Is a person dying now? Ask the staff on the ward. They can call a chaplain.',
    ],
  }),
};
