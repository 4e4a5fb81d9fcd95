// Easy Read English. Nobody who reads Easy Read has checked it yet.
import { dayIn } from '../day-in.ts';
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const day = dayIn('en');

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'When a person has died',
  hint: 'Things to read, and people who help you',
  opening: 'I am sorry that a person has died. You can stop at any time.',
  exits: { 'feedback:worries': 'I am worried about the care' },
  openingAgain: 'You can stop at any time.',
  questions: {
    route: {
      ask: 'Who has died?',
      hint: 'We ask this to find the right booklet. You do not have to say.',
      short: 'Who has died',
      options: {
        adult: 'An adult',
        child: 'A child',
        baby: 'A baby',
        sudden: 'A person who died suddenly, or by suicide',
        unsure: 'I am not sure',
        'not-say': 'I do not want to say',
      },
      problem: 'Press one of the buttons.',
    },
    service: {
      ask: 'Which place or team looked after this person?',
      hint: 'Write a part of the name. Write “not sure” if you do not know.',
      short: 'Place or team',
      problem: 'Write the name of the place or team. Or write “not sure”.',
    },
    area: {
      ask: 'Where do you live?',
      hint: 'We look for help near you.',
      short: 'Where you live',
      options: { 'not-sure': 'Another place. Or I am not sure' },
      problem: 'Press one of the buttons.',
    },
    items: {
      ask: 'What do you want?',
      hint: 'You can choose both.',
      short: 'What you want',
      options: { booklet: 'A booklet to read', card: 'A card with a picture' },
      problem: 'Choose the booklet, the card or both.',
    },
    how: {
      ask: 'How do you want it?',
      hint: 'You can read it here. Then you do not have to tell us anything.',
      short: 'How you want it',
      options: {
        read: 'I read it here now',
        post: 'Send me a letter',
        email: 'Send me an email',
        call: 'Call me and read it to me',
      },
      problem: 'Press one of the buttons.',
    },
    format: {
      ask: 'What helps you to read it?',
      short: 'What helps you',
      options: {
        standard: 'I can read it as it is',
        'large-print': 'Big letters',
        'easy-read': 'Easy words and pictures',
        audio: 'A recording to listen to',
        braille: 'Braille',
        bsl: 'British Sign Language (BSL)',
        language: 'Another language',
      },
      problem: 'Press one of the buttons.',
    },
    language: {
      ask: 'Which language?',
      hint: 'We may have to ask for it first.',
      short: 'Language',
      problem: 'Write the name of a language.',
    },
    address: {
      ask: 'What is the name and address?',
      hint: 'Write the name of the person who gets it. Do not write the name of the person who died.',
      short: 'Name and address',
      problem: 'Write a name and an address.',
    },
    email: {
      ask: 'What is your email?',
      hint: 'We use it only for this.',
      short: 'Your email',
      problem: 'Write an email like name@example.com.',
    },
    phone: {
      ask: 'What is your phone number?',
      hint: 'We use it only for this.',
      short: 'Your phone number',
      problem: 'Write a phone number like 01482 000 000.',
    },
    survey: {
      ask: 'We have some questions about the care. Do you want to answer them?',
      hint: 'You do not have to. You can say no.',
      short: 'Questions',
      options: { no: 'No', later: 'Later', now: 'Now' },
      problem: 'Press no, later or now.',
    },
  },
  receipt: ({ dueAt, answers }) => {
    const when = dueAt === undefined ? '' : ` by ${day(dueAt)}`;
    return {
      title: 'We know what you want',
      paragraphs: [
        answers.how === 'call' ? `A person from our team will call you${when}.` : `Our team will send it${when}.`,
        'We use what you told us only for this.',
        ...(answers.survey === 'later'
          ? ['We may send you the questions in ten weeks or later. We send them once.']
          : []),
      ],
    };
  },
};
