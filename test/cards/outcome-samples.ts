import { checkAnswers } from '../../cards/check-answers.ts';
import { closedCard } from '../../cards/closed-card.ts';
import { helpNow } from '../../cards/help-now.ts';
import { offer } from '../../cards/offer.ts';
import { offerList } from '../../cards/offer-list.ts';
import { person } from '../../cards/person.ts';
import { receipt } from '../../cards/receipt.ts';
import { status } from '../../cards/status.ts';
import { summary } from '../../cards/summary.ts';
import { sample } from './sample.ts';

/** Cards that tell a person how things stand, or where to get help. */
export const outcomeSamples = [
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
    privacy: { title: 'Private details', lines: ['Phone number: 07700 900123'], takeOut: 'Take them out' },
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
  sample(offer, {
    title: 'Patient and Carer Experience Forum',
    picture: { url: 'https://lanyard.example/pictures/forum.png', alt: 'People around a table' },
    paragraphs: ['Meet other people and tell us what would make care better.', 'It fits because it is in Hull.'],
    rows: [{ label: 'Time', value: '2 hours every 3 months' }],
    quotes: [{ label: 'What they did', text: 'We rang everyone the day after. [x](y)' }],
    links: [{ label: 'Add 9 December to your calendar', url: 'https://lanyard.example/calendar/forum/2026-12-09.ics' }],
    buttons: [
      { label: 'Register interest', action: 'start', value: 'interest:forum' },
      { label: 'Back to the list', action: 'show', value: 'involvement:list' },
    ],
  }),
  sample(offer, { paragraphs: ['Which of these do you mean?'] }),
  sample(offerList, {
    title: 'These may suit you',
    paragraphs: ['Choose one to read about it.'],
    items: [
      {
        name: 'Sit on an interview panel',
        lines: ['Help to choose the staff who will care for people.', 'It is in Hull, as you asked.'],
        value: 'involvement:interview-panel',
      },
    ],
    buttons: [{ label: 'Show everything', action: 'show', value: 'involvement:all' }],
  }),
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
];
