// Easy Read English. Nobody who reads Easy Read has checked it yet.
import { dayIn } from '../day-in.ts';
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const day = dayIn('en');

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Say thank you to staff',
  hint: 'Say thank you. Or say who could be a staff champion.',
  opening: 'We like to hear about good staff.',
  questions: {
    purpose: {
      ask: 'What do you want to do?',
      hint: 'You can talk to a staff champion about care. They wear a purple lanyard. We ask them first.',
      short: 'What you want',
      options: { thank: 'Say thank you', nominate: 'Say who could be a champion' },
      problem: 'Press one of the buttons.',
    },
    name: {
      ask: 'What is their name?',
      hint: 'The first name is enough.',
      problem: 'Write a name.',
    },
    team: {
      ask: 'Where do they work?',
      hint: 'Write a part of the name. Write “not sure” if you do not know.',
      short: 'Where they work',
      problem: 'Write the name of the place or team. Or write “not sure”.',
    },
    when: {
      ask: 'When was it?',
      hint: 'For example: in March.',
      problem: 'This is too long. Write less.',
      problems: {
        noSuchDay: 'There is no such day. Look at it again. Or write: in March.',
        notYet: 'That day has not come yet. Write a day before today. Or write: in March.',
      },
    },
    why: {
      ask: ({ purpose }) =>
        purpose === 'nominate' ? 'Why would they be a good champion?' : 'What did they do that was good?',
      hint: 'Do not write the names of other people.',
      problem: 'Write a few words. It must not be too long.',
    },
    tellName: {
      ask: 'Can we tell them your name?',
      short: 'Tell them my name',
      options: { yes: 'Yes', no: 'No, do not tell them' },
      problem: 'Press yes or no.',
    },
    from: {
      ask: 'What is your name?',
      hint: 'Your first name is enough. You do not have to tell us.',
      short: 'My name',
      problem: 'Write your name.',
    },
    share: {
      ask: 'Can we show your words to them and to others?',
      short: 'Show my words',
      problem: 'Press yes or no.',
    },
    contact: {
      ask: 'How can we tell you what happened?',
      hint: 'Write your email or your phone number. You do not have to.',
      short: 'Your email or phone',
      problem: 'Write an email like name@example.com. Or write a phone number like 01482 000 000.',
    },
  },
  receipt: ({ answers, dueAt, reach }) =>
    answers.purpose === 'nominate'
      ? {
          title: 'We have your words',
          paragraphs: [
            `Our team will read them${dueAt === undefined ? '' : ` by ${day(dueAt)}`}.`,
            'If they agree, we ask this person first.',
            reach === 'none'
              ? 'Come back here to see what happened. Use your reference and your secret.'
              : 'We will tell you what happened.',
          ],
        }
      : { title: 'We have your words', paragraphs: ['Our team tells this person. They tell their manager too.'] },
};
