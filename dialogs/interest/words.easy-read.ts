// Easy Read English. Nobody who reads Easy Read has checked it yet.
import { dayIn } from '../day-in.ts';
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const day = dayIn('en');
const contact = 'Write an email like name@example.com. Or write a phone number like 01482 000 000.';

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Say that I want to join',
  hint: 'Ask a person to talk to me about it',
  opening: 'This is not about your care. You can say no. You can stop at any time.',
  questions: {
    about: {
      ask: 'What do you want us to do?',
      hint: 'Is yours not there any more? We can tell you about new things.',
      short: 'What you want',
      options: { register: 'Tell them that I want to do it', 'tell-me': 'Tell me about new things' },
      problem: 'Press one of the buttons.',
    },
    which: {
      ask: 'Which one do you want to do?',
      hint: 'Write its name. Or say it in your own words.',
      problem: 'Write its name. It must not be too long.',
    },
    kinds: {
      ask: 'What do you want to hear about?',
      hint: 'You can choose more than one. Leave this out to hear about everything.',
      short: 'What to hear about',
      options: {
        volunteering: 'Help as a volunteer',
        forum: 'Meet other patients or carers',
        story: 'Tell my story',
        'interview-panel': 'Help to choose new staff',
        'member-governor': 'Be a member or a governor',
        'recovery-college': 'Learn at the Recovery College',
        youth: 'Things for young people',
        research: 'Help with research',
        improvement: 'Help to make care better',
        fundraising: 'Collect money for Health Stars',
        films: 'Watch our short films',
      },
      problem: 'Choose from the list. Or leave this out.',
    },
    place: {
      ask: 'Where do you want to do it?',
      problem: 'Press one of the buttons. Or leave this out.',
    },
    agree: {
      ask: (answers) =>
        answers.about === 'tell-me' ? 'Can we call or write to you about new things?' : 'Can we call or write to you?',
      hint: 'We use your email or phone only for this. You can say no.',
      short: 'We can call or write to you',
      options: { yes: 'Yes, you can', no: 'No, do not call or write' },
      problem: 'Press yes or no.',
    },
    age: {
      ask: 'How old are you?',
      hint: 'We ask this to keep you safe.',
      options: {
        adult: 'I am 18 or older',
        '16-17': 'I am 16 or 17',
        '11-15': 'I am 11 to 15',
        'under-11': 'I am 10 or younger',
        'under-18': 'I am not 18 yet',
      },
      problem: 'Press one of the buttons. Or leave this out.',
    },
    contact: {
      ask: 'How can we talk to you?',
      hint: 'Write your email or your phone number. A parent or another adult can help you.',
      short: 'Your email or phone',
      problem: contact,
    },
    access: {
      ask: 'What helps you to take part?',
      hint: 'For example: no stairs, big letters or sign language.',
      short: 'What helps you',
      problem: 'This is too long. Write less.',
    },
    others: {
      ask: 'Can we tell you about other things too?',
      hint: 'You can say no.',
      short: 'Tell me about other things',
      options: { yes: 'Yes, tell me', no: 'No, only about this' },
      problem: 'Press yes or no.',
    },
  },
  receipt: ({ route, answers, dueAt }) => ({
    title: answers.about === 'tell-me' ? 'We will tell you about new things' : 'We know that you want to do it',
    paragraphs: [
      ...(route === 'crisis' || route === 'safeguarding' || route === 'staff-allegation'
        ? [
            'A senior member of the team will read this first. To keep people safe, we may have to share it.',
            'If someone is in danger now, call 999.',
          ]
        : [
            answers.about === 'tell-me'
              ? 'A person will call or write to you when there is something new.'
              : `A person will call or write to you${dueAt === undefined ? '' : ` by ${day(dueAt)}`}.`,
          ]),
      'Do you want to stop this? Write “withdraw” here.',
    ],
  }),
};

export const refusedWordsEasyRead = 'I told nobody. You can come back at any time.';
