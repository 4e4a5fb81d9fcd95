// Easy Read English. Nobody who reads Easy Read has checked it yet.
import { dayIn } from '../day-in.ts';
import type { DialogWords, Stored } from '../dialog.ts';
import type { Translated } from '../translated.ts';

const day = dayIn('en');
const tooLong = 'This is too long. Your words are safe. Write less here, or send the rest later.';

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Tell us about your care',
  hint: 'Tell us what was good. Tell us what was bad. Or make a complaint.',
  opening: 'Thank you for telling us. You do not have to say your name. You can stop at any time.',
  questions: {
    who: {
      ask: 'Who are you?',
      short: 'Who you are',
      options: {
        patient: 'I am the patient',
        carer: 'I am a carer, family or friend',
        'someone-else': 'I speak for another person',
        staff: 'I work here',
      },
      problem: 'Press one of the buttons.',
    },
    whose: {
      ask: 'Who had this care?',
      hint: 'We count only what patients and carers say.',
      short: 'Who had this care',
      options: { patient: 'A patient', carer: 'A carer or family', own: 'I did. I work here' },
      problem: 'Press one of the buttons.',
    },
    service: {
      ask: 'Which place or team is it about?',
      hint: 'Write a part of the name. Write “not sure” if you do not know.',
      short: 'Place or team',
      problem: 'Write the name of the place or team. Or write “not sure”.',
    },
    organisation: {
      ask: 'Did we give you this care?',
      short: 'Who gave the care',
      options: { them: 'No, other people did', us: 'Yes, you did', 'not-sure': 'I am not sure' },
      typed: { them: ['no', 'other people'], us: ['yes', 'you', 'you did'] },
      problem: 'Press one of the buttons.',
    },
    rating: {
      hint: 'How good or bad was your care?',
      short: 'How it was',
      options: {
        '1': 'Very good',
        '2': 'Good',
        '3': 'Not good and not bad',
        '4': 'Bad',
        '5': 'Very bad',
        '6': 'I don’t know',
      },
      typed: {
        '3': ['ok', 'okay', 'so so'],
        '4': ['poor', 'not good'],
        '5': ['terrible'],
        '6': ['dont know', 'not sure'],
      },
      problem: 'Press one of the buttons.',
    },
    good: {
      ask: 'What was good?',
      hint: 'Do not write phone numbers or addresses.',
      short: 'What was good',
      problem: tooLong,
    },
    improve: {
      ask: 'What was bad? What could be better?',
      hint: 'We may tell other people what you write. We do this to keep people safe.',
      short: 'What could be better',
      problem: tooLong,
    },
    wish: {
      ask: 'What do you want us to do?',
      short: 'What you want',
      options: {
        tell: 'Nothing. I only want to tell you',
        'sort-out': 'Help me to make it better',
        complaint: 'I want to make a complaint',
        champion: 'I want to talk to a staff champion',
        unsure: 'I am not sure. Talk to me',
      },
      problem: 'Press one of the buttons.',
    },
    contact: {
      ask: 'How can we talk to you?',
      hint: 'Write your email or your phone number. You do not have to.',
      short: 'Your email or phone',
      problem: 'Write an email like name@example.com. Or write a phone number like 01482 000 000.',
    },
    needs: {
      ask: 'What helps you when we write or talk to you?',
      hint: 'You can choose more than one.',
      short: 'What helps you',
      options: {
        'easy-read': 'Easy words and pictures',
        'large-print': 'Big letters',
        audio: 'A recording to listen to',
        braille: 'Braille',
        bsl: 'British Sign Language (BSL)',
        interpreter: 'A person who speaks my language',
        'email-only': 'Write to me. Do not call',
        'call-only': 'Call me. Do not write',
      },
      problem: 'Choose from the list. Or leave this out.',
    },
    publish: {
      ask: 'Can we show other people what you wrote?',
      hint: 'We will not show your name. You can say no.',
      short: 'Show it to others',
      options: { yes: 'Yes, you can show it', no: 'No, do not show it' },
      problem: 'Press yes or no.',
    },
  },
  receipt: (stored) => ({
    title: stored.route === 'complaint' ? 'We have your complaint' : 'Thank you. We have your words',
    paragraphs: [...next(stored), ...elsewhere(stored)],
  }),
};

const reachWords: Readonly<Record<Stored['reach'], string>> = {
  details: 'We will use the email or phone number you gave us.',
  here: 'We will write to you here.',
  none: 'We cannot call or write to you. You can come back here. Use your reference and your secret.',
};

function next({ route, dueAt, reach: way }: Stored): string[] {
  const reach = reachWords[way];
  const when = dueAt === undefined ? 'soon' : `by ${day(dueAt)}`;
  switch (route) {
    case 'complaint':
      return [
        `We will answer you ${when}. We will ask you what to do next.`,
        reach,
        'Your care will be the same as before.',
      ];
    case 'pals':
    case 'champion':
    case 'contact-request':
      return [`A person from our team will read it ${when}.`, reach];
    case 'crisis':
    case 'safeguarding':
    case 'staff-allegation':
      return [
        'A senior member of the team will read this first. To keep people safe, we may have to share it.',
        reach,
        'If someone is in danger now, call 999.',
      ];
    case 'data-protection':
      return ['Our data team will read it. They will answer in 30 days.', reach];
    default:
      return ['Our team reads all of it. They tell the people who gave the care.', 'You do not have to do more.'];
  }
}

function elsewhere({ organisation }: Stored): string[] {
  if (organisation === undefined) return [];
  const { name, feedback } = organisation;
  const where = [feedback?.phone, feedback?.url].filter((one) => one !== undefined).join(' or ');
  return [
    `This is also about ${name}. They are not us.`,
    where === '' ? 'Please tell them too.' : `Please tell them too: ${where}.`,
  ];
}
