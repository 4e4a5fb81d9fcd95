import { alert } from '../../cards/alert.ts';
import { caseCard } from '../../cards/case.ts';
import { casePointer } from '../../cards/case-pointer.ts';
import { caseWords } from '../../cards/case-words.ts';
import { checkAnswers } from '../../cards/check-answers.ts';
import { closedCard } from '../../cards/closed-card.ts';
import { confirmDestination } from '../../cards/confirm-destination.ts';
import { form } from '../../cards/form.ts';
import { greeting } from '../../cards/greeting.ts';
import { helpNow } from '../../cards/help-now.ts';
import { person } from '../../cards/person.ts';
import { questionChoice } from '../../cards/question-choice.ts';
import { questionChoices } from '../../cards/question-choices.ts';
import { questionContact } from '../../cards/question-contact.ts';
import { questionDate } from '../../cards/question-date.ts';
import { questionText } from '../../cards/question-text.ts';
import { receipt } from '../../cards/receipt.ts';
import { status } from '../../cards/status.ts';
import { summary } from '../../cards/summary.ts';
import { urgentWaits } from '../../cards/urgent-waits.ts';
import { sample } from './sample.ts';
import { aCase, anAlert, formQuestions } from './team-samples.ts';

/** Every card with its sample views, rich ones first: what the tests draw, and what a designer looks at. */
export const samples = [
  sample(greeting, {
    title: 'Hello, I am Lanyard',
    paragraphs: [
      'I am a bot, not a person. I can pass on what you think of your care, and help you find who to talk to.',
      'Nobody watches this chat live. A person reads what you send on working days.',
    ],
    notice: 'This chat is not for emergencies.',
    choices: [
      { label: 'Give feedback', hint: 'Tell us what was good or what could be better', value: 'feedback' },
      { label: 'Check on something you sent', hint: 'You need the reference and the secret', value: 'status' },
      { label: 'Talk to a person', value: 'contact' },
    ],
    help: 'I need help now',
  }),
  sample(questionChoice, {
    opening: 'Thank you. This takes about 3 minutes.',
    ask: 'Overall, how was your experience of our service?',
    hint: 'You can tap an answer or type it.',
    problem: 'Choose one of the answers',
    options: ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', 'Don’t know'].map((label, index) => ({
      label,
      value: String(index + 1),
    })),
    skip: 'Skip this question',
  }),
  sample(questionChoices, {
    ask: 'Is there anything we need to do so that you can read or hear our answer?',
    hint: 'Choose all that you need.',
    problem: 'Choose what you need, or skip this question',
    options: [
      { label: 'Large print', value: 'large-print' },
      { label: 'Easy read', value: 'easy-read' },
      { label: 'British Sign Language', value: 'bsl' },
      { label: 'A phone call in place of a letter', value: 'call' },
    ],
    chosen: ['easy-read', 'call'],
    continue: 'Continue',
    skip: 'Skip this question',
  }),
  sample(questionText, {
    opening: 'Please do not write names or phone numbers here.',
    ask: 'What was good about your care?',
    hint: 'You can write up to 8,000 characters.',
    problem: 'Write what was good, or skip this question',
    value: 'The nurse listened.',
    multiline: true,
    maxLength: 8000,
    continue: 'Continue',
    skip: 'Skip this question',
  }),
  sample(questionText, {
    ask: 'Which service is it about?',
    hint: 'For example, district nursing in Bridlington.',
    multiline: false,
    maxLength: 200,
    continue: 'Continue',
    skip: 'I am not sure',
    suggest: 'services',
  }),
  sample(questionDate, {
    ask: 'When did it happen?',
    hint: 'For example, 6 8 2026.',
    problem: 'The date must have a month, for example 8',
    day: '6',
    month: '',
    year: '2026',
    continue: 'Continue',
    skip: 'I am not sure',
  }),
  sample(questionContact, {
    ask: 'How can we reach you?',
    hint: 'Give an email address or a phone number.',
    problem: 'Enter an email address like name@example.com',
    labels: { name: 'Your name', email: 'Email address', phone: 'Phone number' },
    name: 'Jo',
    email: 'jo@',
    phone: '',
    continue: 'Continue',
    skip: 'I do not want an answer',
  }),
  sample(form, {
    title: 'Pass on feedback',
    opening: 'Tell us what the person said to you.',
    questions: formQuestions,
    continue: 'Continue',
    stop: 'Stop',
    help: 'I need help now',
  }),
  sample(summary, {
    ask: 'Overall, how was your experience of our service?',
    answer: ['Very good'],
    change: 'Change',
    value: 'rating',
  }),
  sample(summary, { ask: 'What was good?', answer: ['The nurse listened.', 'Tea.'], value: 'good' }),
  sample(checkAnswers, {
    title: 'Check your answers',
    intro: 'Nothing is sent yet. You can change any answer.',
    rows: [
      { id: 'relation', label: 'Who is speaking', answer: ['A carer or family member'], change: 'Change' },
      { id: 'service', label: 'Service', answer: ['District nursing, East Riding'], change: 'Change' },
      { id: 'rating', label: 'Your experience', answer: ['Very good'], change: 'Change' },
      {
        id: 'good',
        label: 'What was good',
        answer: ['The nurse came every day, was kind to my mum, and always told us what would happen next.'],
        change: 'Change',
      },
      { id: 'contact', label: 'How to reach you', answer: ['Jo Example', 'jo@example.com'], change: 'Change' },
      { id: 'publish', label: 'May we publish it?', answer: ['Not provided'], change: 'Change' },
    ],
    send: 'Confirm and send',
  }),
  sample(receipt, {
    title: 'Thank you, we have it',
    paragraphs: [
      'The patient experience team reads it by Wednesday 25 November 2026.',
      'They pass it to the people who run the service.',
    ],
    reference: 'HT4K-9WPM-C',
    referenceLabel: 'Your reference',
    secret: 'river-472',
    secretLabel: 'Your secret',
    keep: 'Write both down. With both you can come back and see what happened. We cannot find the secret for you.',
  }),
  sample(receipt, { title: 'Thank you, we have it', paragraphs: ['The team reads it by 25 November 2026.'] }),
  sample(closedCard, { text: 'You stopped here. Nothing was sent.' }),
  sample(helpNow, {
    title: 'You can get help now',
    text: 'It sounds as if things are very hard. Nobody reads this chat live, so please talk to someone who can help.',
    care: [
      {
        level: 'emergency',
        heading: 'Call 999 if a life is at risk',
        lines: ['Or go to A&E. You can ask someone to go with you.'],
        phone: '999',
        phoneLabel: 'Call 999',
      },
      {
        level: 'urgent',
        heading: 'Call 111 and choose the mental health option if you need help today',
        lines: ['Open all day, every day. It is free.'],
        phone: '111',
        phoneLabel: 'Call 111',
      },
      {
        level: 'help',
        heading: 'Call Samaritans to talk to someone at any time',
        lines: ['Free, day and night.', 'Or text SHOUT to 85258.'],
        phone: '116 123',
        phoneLabel: 'Call 116 123',
      },
    ],
    goOn: 'Go on with what I was doing',
    stopHere: 'Stop here',
  }),
  sample(person, {
    title: 'Talk to a person',
    paragraphs: ['Phone us on 01482 000 000.', 'Monday to Friday, 9am to 5pm.'],
    ask: 'Ask us to contact you',
  }),
  sample(status, {
    title: 'Somebody is working on it',
    reference: 'HT4K-9WPM-C',
    rows: [
      { label: 'Received', value: '20 November 2026' },
      { label: 'We answer by', value: '25 November 2026' },
    ],
    paragraphs: ['You do not need to do anything.'],
  }),
  sample(caseCard, aCase),
  sample(caseCard, {
    ...aCase,
    state: 'claimed',
    stateLine: 'Sam Reed claimed this at 10:42',
    canClaim: false,
    history: ['10:42 Sam Reed claimed it'],
  }),
  sample(caseCard, {
    ...aCase,
    urgency: 'routine',
    urgencyLabel: 'Routine',
    state: 'closed',
    stateLine: 'Closed by Sam Reed: change made',
    canClaim: false,
    canShow: false,
    canClose: false,
    flags: [],
    history: ['10:42 Sam Reed claimed it', '14:05 Sam Reed closed it: change made'],
  }),
  sample(alert, anAlert),
  sample(alert, {
    ...anAlert,
    state: 'claimed',
    stateLine: 'Sam Reed claimed this at 10:42',
    canClaim: false,
    canShow: true,
  }),
  sample(caseWords, {
    reference: 'HT4K-9WPM-C',
    note: 'This may be upsetting to read. Take a break if you need one.',
    parts: [
      { label: 'What was good', text: 'The nurse was kind.\n\nShe came every day.' },
      { label: 'What could be better', text: 'We waited 3 weeks for the first visit and nobody phoned to say why.' },
    ],
    contact: [
      { label: 'Name', value: 'Jo Example' },
      { label: 'Email', value: 'jo@example.com' },
    ],
    version: 3,
    more: 'Show the rest',
    page: 2,
    back: 'Hide what they said',
  }),
  sample(casePointer, { text: 'This is a second copy. HT4K-9WPM-C was posted at 10:31: please work on that card.' }),
  sample(urgentWaits, {
    title: 'An urgent case waits',
    text: 'No channel is set for it yet. In the channel that may see it, say: @Lanyard use this channel for urgent.',
  }),
  sample(confirmDestination, {
    title: 'Use this channel for safeguarding and urgent?',
    warning: ['Everyone in this channel will read about people who may be in danger.', '12 people can read here now.'],
    confirm: 'Yes, use this channel',
    cancel: 'No, leave it as it is',
    queues: 'urgent',
  }),
];
