import type { Answers, DialogWords, Stored } from '../dialog.ts';
import { ServiceAnswer } from '../form/read-service.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { wordsAr } from './words.ar.ts';
import { wordsCkb } from './words.ckb.ts';
import { wordsEasyRead } from './words.easy-read.ts';
import { wordsPl } from './words.pl.ts';
import { wordsRo } from './words.ro.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
});

/** Picks the wording that fits whoever is speaking. */
const by = (words: { readonly patient: string; readonly other: string }) => (answers: Answers) =>
  answers.who === 'patient' ? words.patient : words.other;

const needs = {
  'easy-read': 'Easy read (short words and pictures)',
  'large-print': 'Large print',
  audio: 'Audio (a recording)',
  braille: 'Braille',
  bsl: 'British Sign Language (BSL)',
  interpreter: 'An interpreter for another language',
  'email-only': 'Email or text only, no phone calls',
  'call-only': 'A phone call, not writing',
};

const english: DialogWords = {
  title: 'Give feedback',
  hint: 'Tell us what was good, what could be better, or make a complaint',
  opening: 'Thank you for telling us. You do not have to give your name. You can go back or stop at any time.',
  questions: {
    who: {
      ask: 'Who is giving this feedback?',
      short: 'Who is giving feedback',
      options: {
        patient: 'I am the patient',
        carer: 'I am a carer, family member or friend',
        'someone-else': 'I am speaking for someone else',
        staff: 'I am staff, passing it on',
      },
      typed: {
        patient: ['me', 'myself', 'i was the patient', 'my own', 'for me'],
        carer: [
          'carer',
          'family',
          'relative',
          'friend',
          'parent',
          'my mum',
          'my dad',
          'my son',
          'my daughter',
          'my husband',
          'my wife',
          'my partner',
        ],
        'someone-else': ['someone else', 'for someone else', 'neighbour', 'advocate'],
        staff: ['staff', 'i work here', 'nurse', 'doctor'],
      },
      problem: 'Choose who is giving this feedback. You can press a button, or type its number.',
    },
    whose: {
      ask: 'Whose experience is it?',
      hint: 'Only what patients and carers say counts in the Friends and Family Test.',
      short: 'Whose experience',
      options: { patient: 'A patient’s', carer: 'A carer’s or family member’s', own: 'My own, as a member of staff' },
      typed: { own: ['mine', 'my own', 'me'], patient: ['patient', 'a patient'], carer: ['carer', 'family'] },
      problem: 'Choose whose experience it is.',
    },
    service: {
      ask: 'Which service is it about?',
      hint: 'Type part of its name, or what people call it. Type “not sure” if you do not know.',
      short: 'Service',
      problem: 'Type the name of the service, or “not sure”. Keep it to 200 characters or less.',
    },
    organisation: {
      ask: (answers, content) => {
        const named = organisationIn(answers, content.findOtherOrganisation);
        return named === undefined
          ? 'Was the care given by us?'
          : `Was the care given by ${named.name}? That is a different organisation from ours.`;
      },
      hint: (_, content) => `We are ${content.trust.name}.`,
      short: 'Who gave the care',
      options: { them: 'Yes, by that organisation', us: 'No, it was you', 'not-sure': 'I am not sure' },
      typed: {
        them: ['yes', 'them', 'that one'],
        us: ['no', 'you', 'it was you', 'humber'],
        'not-sure': ['dont know', 'not sure'],
      },
      problem: 'Choose who gave the care. If you do not know, choose “I am not sure, please contact me”.',
    },
    rating: {
      ask: 'Overall, how was your experience of our service?',
      hint: (answers) =>
        answers.who === 'patient' ? 'Think about the care you had.' : 'Answer as the person who had the care would.',
      short: 'Overall experience',
      options: {
        '1': 'Very good',
        '2': 'Good',
        '3': 'Neither good nor poor',
        '4': 'Poor',
        '5': 'Very poor',
        '6': 'Don’t know',
      },
      typed: {
        '1': ['excellent', 'great', 'really good', 'brilliant'],
        '2': ['ok good', 'quite good', 'fine'],
        '3': ['neither', 'ok', 'okay', 'average', 'so so'],
        '4': ['bad', 'not good', 'not very good'],
        '5': ['very bad', 'terrible', 'awful'],
        '6': ['dont know', 'do not know', 'not sure', 'unsure', 'no idea'],
      },
      problem: 'Choose one of the six answers, or type its number. “Don’t know” is fine.',
    },
    good: {
      // Whoever began by telling what went wrong is heard first: the plain question would sound as if nobody had read it.
      ask: (answers) =>
        answers.improve === undefined || answers.good !== undefined
          ? by({ patient: 'What was good about your care?', other: 'What was good about the care?' })(answers)
          : 'I have kept what you told me. Was anything good about the care?',
      hint: 'Please leave out NHS numbers, phone numbers and addresses. A first name of staff you want to thank is fine.',
      short: 'What was good',
      problem:
        'Your answer must be 8,000 characters or less. Nothing is lost: shorten it here, or send the rest afterwards.',
    },
    improve: {
      ask: 'What could be better?',
      hint: 'If something went wrong, tell us here. What you write may be shared to keep someone safe.',
      short: 'What could be better',
      problem:
        'Your answer must be 8,000 characters or less. Nothing is lost: shorten it here, or send the rest afterwards.',
    },
    wish: {
      ask: 'What would you like to happen?',
      short: 'What you would like',
      options: {
        tell: 'I only want to tell you',
        'sort-out': 'I want help to sort it out',
        complaint: 'I want to make a formal complaint',
        champion: 'I want to talk to a staff champion',
        unsure: 'I am not sure, please contact me',
      },
      typed: {
        tell: ['just tell you', 'nothing', 'no reply', 'only tell you'],
        'sort-out': ['pals', 'sort it out', 'fix it'],
        complaint: ['complain', 'complaint', 'formal complaint', 'i want to complain'],
        champion: ['champion', 'purple lanyard'],
        unsure: ['not sure', 'dont know', 'contact me', 'ring me', 'call me'],
      },
      problem: 'Choose what you would like to happen. If you do not know, choose “I am not sure”.',
    },
    contact: {
      ask: 'How can we reach you?',
      hint: 'Give an email address or a phone number. If you would rather not, skip this: you will get a reference to come back with.',
      short: 'How to reach you',
      problem:
        'Enter an email address like name@example.com, or a phone number like 01482 000 000. Keep your name to 100 characters.',
    },
    needs: {
      ask: 'Do you need us to contact you in a certain way?',
      hint: 'Choose all that you need. We will use this every time we contact you.',
      short: 'How you need to be contacted',
      options: needs,
      typed: {
        bsl: ['bsl', 'sign language'],
        audio: ['audio'],
        interpreter: ['interpreter'],
        'email-only': ['email', 'text'],
        'call-only': ['phone', 'call'],
      },
      problem: 'Choose from the list, or skip this question.',
    },
    publish: {
      ask: 'May we share what you wrote, without your name?',
      hint: 'For example on our website or on a ward’s board. Saying no changes nothing else.',
      short: 'Share without your name',
      options: { yes: 'Yes, you may share it', no: 'No, keep it inside the trust' },
      typed: { yes: ['y', 'ok', 'sure'], no: ['n', 'dont'] },
      problem: 'Choose yes or no.',
    },
  },
  receipt: (stored) => ({ title: titleOf(stored), paragraphs: nextSteps(stored) }),
};

/** The neighbour that was named instead of one of our services. */
export function organisationIn<Found>(answers: Answers, find: (words: string) => Found | undefined): Found | undefined {
  const service = ServiceAnswer.safeParse(answers.service);
  return service.success && 'written' in service.data ? find(service.data.written) : undefined;
}

function titleOf({ route }: Stored): string {
  return route === 'complaint' ? 'We have your complaint' : 'Thank you. We have it safely';
}

function nextSteps(stored: Stored): string[] {
  return [...routeSteps(stored), ...elsewhere(stored)];
}

const reachWords: Readonly<Record<Stored['reach'], string>> = {
  details: 'We will use the contact details you gave.',
  here: 'We will write to you here.',
  none: 'You gave no contact details, so we cannot get in touch. Come back with your reference and secret to see how it stands.',
};

function routeSteps({ route, dueAt, reach: way }: Stored): string[] {
  const reach = reachWords[way];
  const when = dueAt === undefined ? 'soon' : `by ${day.format(dueAt)}`;
  switch (route) {
    case 'complaint':
      return [
        `The complaints team will confirm ${when} that they have it. They will agree with you how to handle it.`,
        reach,
        'Your care will not be affected. This is not put on a health record.',
      ];
    case 'pals':
    case 'champion':
    case 'contact-request':
      return [`Someone from the patient experience team will look at it ${when}.`, reach];
    case 'crisis':
    case 'safeguarding':
    case 'staff-allegation':
      return [
        'A senior member of the team will read this first. To keep people safe, we may have to share it.',
        reach,
        'If someone is in danger now, call 999.',
      ];
    case 'data-protection':
      return ['Our data protection team will look at it and write within 30 days.', reach];
    default:
      return [
        'The patient experience team reads everything, and passes it to the service.',
        'You do not need to do anything else.',
      ];
  }
}

function elsewhere({ organisation }: Stored): string[] {
  if (organisation === undefined) return [];
  const { name, feedback } = organisation;
  const where = [feedback?.phone, feedback?.url].filter((one) => one !== undefined).join(' or ');
  return [
    `You told us about ${name}. We have kept what you wrote, but we cannot answer for them.`,
    where === ''
      ? `Please tell ${name} too, through the feedback page of their own website.`
      : `Please tell them too: ${where}.`,
  ];
}

export const words = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});
