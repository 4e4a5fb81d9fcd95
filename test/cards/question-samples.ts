import { form } from '../../cards/form.ts';
import { greeting } from '../../cards/greeting.ts';
import { questionChoice } from '../../cards/question-choice.ts';
import { questionChoices } from '../../cards/question-choices.ts';
import { questionContact } from '../../cards/question-contact.ts';
import { questionDate } from '../../cards/question-date.ts';
import { questionText } from '../../cards/question-text.ts';
import { sample } from './sample.ts';
import { formQuestions } from './sample-views.ts';

/** Cards that ask. */
export const questionSamples = [
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
      { label: 'Easy read', value: 'easy-read', picture: 'data:image/svg+xml,%3Csvg/%3E' },
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
];
