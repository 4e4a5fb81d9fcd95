import type { Audience } from '../../dialogs/dialog.ts';
import { inEveryLanguage } from '../../dialogs/in-every-language.ts';
import type { Danger } from '../triage/triaged.ts';
import { conversationAr } from './words.ar.ts';
import { conversationCkb } from './words.ckb.ts';
import { conversationEasyRead } from './words.easy-read.ts';
import { conversationPl } from './words.pl.ts';
import { conversationRo } from './words.ro.ts';

const time = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});

const english = {
  greeting: {
    title: 'Hello. I am Lanyard, a chatbot',
    paragraphs: (audience: Audience, trust: string) => [
      'I am a computer program, not a person. Nobody watches this chat live, so it is not for emergencies.',
      `I pass on what you send to the patient experience team of ${trust}. They keep it, so that they can act on it. What you write may be shared to keep someone safe.${audience === 'public' ? ' You do not have to give your name.' : ''}`,
      'Choose what you would like to do, or type it in your own words.',
    ],
    notice:
      'If a life is at risk, call 999. For urgent mental health help, call 111 and choose the mental health option.',
    help: 'Get help now',
    carryOn: (title: string) => `Carry on: ${title}`,
    carryOnHint: 'You left this before it was sent',
    person: 'Talk to a person',
  },
  menuAgain: 'What would you like to do?',
  unclear:
    'I am not sure what you mean. I am a simple chatbot, so a few plain words work best. Here is what I can help with.',
  offTopic:
    'I cannot help with that. I do not book appointments or give medical advice. For health advice, call 111. Here is what I can help with.',
  which: 'I want to get this right. Which do you mean?',
  gentle: 'I am sorry, this sounds hard. I am a simple program and did not quite understand. What would help you now?',
  gentleAgain: 'I am a simple program and did not quite understand. What would help you now?',
  afterHelp: 'When you are ready, you can tell us more, or talk to a person.',
  soundsHard:
    'This sounds very hard. Please talk to one of these people. I have kept your words, and nothing was sent.',
  notOurs: (name: string, where: string) =>
    where === ''
      ? `That is for ${name}. They are a different organisation, so please ask them.`
      : `That is for ${name}. They are a different organisation. You can reach them here: ${where}.`,
  keepAnyway: 'If you want to tell us about it too, I have kept your words.',
  putAside: (title: string) => `I have kept your answers in “${title}”. To go back to them, type “carry on”.`,
  keptAside: 'I have kept that, and it will go with the rest. Here is the question again.',
  alreadyGiven: (reference: string) =>
    `You have nominated this person before, with the reference ${reference}. One nomination is enough, so I sent nothing new.`,
  concern: 'It sounds as if something also went wrong. You can tell us about that, and it is looked at separately.',
  tellConcern: 'Tell us what went wrong',
  leftBefore: 'You left something before it was sent. It is still here.',
  takeBack: {
    which: 'This is what you sent in this chat. What would you like to do?',
    withdraw: (reference: string) => `Take back ${reference}`,
    change: (reference: string) => `Change ${reference}`,
    other: 'Something else about my data',
    sure: (reference: string) => `Take back ${reference}?`,
    meaning: 'Your words and your contact details are deleted. The team only sees that it was taken back.',
    yes: 'Yes, take it back',
    done: (reference: string) => `${reference} is taken back. Your words and your contact details are deleted.`,
    changed: (reference: string) => `${reference} is changed. Your reference and your secret stay the same.`,
    opened:
      'Someone has opened this already, so it cannot be changed or taken back here. Type “talk to a person” to add to it.',
    already: 'You have taken this back already.',
    gone: 'I cannot find that in this chat. With your reference and secret, choose “Check on something I sent”.',
    nothing: 'Nothing was sent from this chat.',
  },
  nominations: {
    title: 'Your nominations',
    choose: 'Choose one to see how it stands. You need no secret, because you are signed in.',
    see: (reference: string, at: Date) => `${reference}, sent on ${day.format(at)}`,
    other: 'Something else, with its reference and secret',
  },
  mine: {
    write: 'Write to the team about this',
    team: (name: string, at: Date) => `${name}, for the team, ${day.format(at)}`,
    you: (at: Date) => `You, ${day.format(at)}`,
    fresh: (count: number) =>
      count === 1 ? 'There is 1 new message from the team.' : `There are ${count} new messages from the team.`,
    added: (reference: string) =>
      `I have put that with ${reference}, and the team can see it. With your reference and secret you can read their answer here.`,
    teamLine: (reference: string) => `The person of ${reference} wrote. It needs a look.`,
    linkOver: 'That link does not work any more. With your reference and secret, choose “Check on something I sent”.',
  },
  help: 'I can take feedback, a complaint or a thank you, and pass it on to the team. I can find ways to be involved, and bereavement information. You can type “back”, “change”, “check answers”, “stop”, “start again” or “talk to a person” at any time.',
  spent: 'That card has been used already, so nothing was changed.',
  spentHow: 'To change an answer, choose “Change” beside it, or type “check answers”.',
  stopped: (title: string) =>
    `I have stopped “${title}”. Nothing was sent. To go back to it in this chat, type “carry on”.`,
  nothingToStop: 'There is nothing to stop. You can close this chat whenever you like.',
  nothingToCarryOn: 'There is nothing waiting to be finished.',
  startedAgain: 'We start again. If you want the earlier answers back, type “carry on”.',
  noForm: 'Nothing has been asked yet.',
  begunAnew:
    'I was updated while we were talking, so I begin this part again. I have kept the answers you already gave.',
  suggestions: {
    back: 'Back',
    stop: 'Stop',
    person: 'Talk to a person',
    menu: 'Do something else',
    helpNow: 'Help now',
  },
  person: {
    title: 'Talk to a person',
    phone: (phone: string, hours: string | undefined) =>
      hours === undefined
        ? `You can ring the patient experience team on ${phone}.`
        : `You can ring the patient experience team on ${phone}, ${hours}.`,
    noPhone: 'This is a demonstration, so there is no phone number to ring.',
    or: 'Or leave an email address or a phone number, and someone will contact you.',
    ask: 'Ask a person to contact me',
  },
  danger: {
    title: 'Please get help now',
    plainTitle: 'Help you can get now',
    self: 'I am sorry you are going through this. You do not have to face it alone. These people can help, day or night.',
    other: 'What you wrote sounds as if someone may not be safe. If they are in danger now, call 999.',
    past: 'I am so sorry about what happened. If it is weighing on you now, these people will listen, day or night.',
    pastAgain: 'If what happened is weighing on you now, these people will listen, day or night.',
    leave:
      'If someone could see this screen, choose “Leave quickly” at the top. It closes this chat and forgets it here.',
    emergency: 'This sounds like an emergency. I cannot call for help. Please call 999 now, or go to A&E.',
    asked: 'These people can help, day or night.',
    kept: 'I have kept what you wrote. Nothing is lost. You can go on when you are ready, or stop here.',
    alerted: 'I have put an alert in the queue of our safety team, without your words or your name.',
    alertedWithWords:
      'Someone else may be at risk. So I have put an alert in the queue of our safety team. It has what you wrote, without your name.',
    notLive: 'I cannot tell when they will read it, and nobody watches this chat live.',
    away: 'They are not at work at this hour, and nobody watches this chat live. If you need help now, please use the numbers above.',
    goOn: 'Go on',
    stopHere: 'Stop here',
    /** What people type for going on, beside what stands on the button. */
    yes: ['yes', 'ok', 'okay'] as readonly string[],
    chooseFirst: 'I have kept this as well. Please choose “Go on” or “Stop here” when you are ready.',
    wordsPassed: 'I am adding what you wrote to the alert for our safety team.',
    nobodyCanRing: 'You have not sent a phone number or an email address yet, so nobody can contact you.',
    contactPassed: 'I am adding your contact details to the alert for our safety team, so that they can reach you.',
    stoppedHere: 'We stop here. Your words stay out of the alert. You can come back to this chat whenever you like.',
    stoppedPassedOn:
      'We stop here. What you wrote is with the alert, to keep someone safe. You can come back to this chat whenever you like.',
    closed: 'Help was shown here.',
  },
  care: {
    emergency: 'Call 999 or go to A&E if a life is at risk now',
    urgent: 'Call 111 and choose the mental health option if you need urgent mental health help',
    staff: 'You work here: your manager and our occupational health service can support you too',
    call: (phone: string) => `Call ${phone}`,
    text: (phone: string) => `Text ${phone}`,
    levels: { emergency: 'Emergency', urgent: 'Urgent', help: 'Someone to talk to' },
    /** The two that most helplines have; others are shown as the trust wrote them. */
    hours: { always: 'Day and night, every day', alwaysAnyAge: 'Day and night, every day, at any age' },
  },
  receipt: {
    reference: 'Your reference',
    secret: 'Your secret',
    keep: 'Write both down. With them you can ask me later how it stands, without a name. Anyone who has both can see that too.',
  },
  status: {
    title: 'How it stands',
    received: 'Received',
    state: 'Now',
    due: 'We will act by',
    closed: 'Finished',
    states: {
      new: 'Waiting for a member of the team',
      claimed: 'A member of the team is looking at it',
      waiting: 'The team asked you something',
      answered: 'The team wrote to you',
      closed: 'Finished',
      withdrawn: 'This was deleted, as you wished. We keep nothing of what you wrote.',
    },
    came: 'What came of it',
    outcomes: {
      told: 'We answered you',
      changed: 'We changed something because of it',
      planned: 'We plan a change because of it',
      'no-change': 'Nothing changes this time',
      shared: 'It was shared with the champions’ forum',
      accepted: 'The panel agrees with you',
      declined: 'The panel did not choose them this time',
    },
    note: 'What you first sent is not shown here, to keep it safe.',
    wrong: 'I could not find a record with that reference and secret. Check both on your receipt and try again.',
    locked: (until: Date) =>
      `There were too many wrong tries. For safety you can try again after ${time.format(until)} on ${day.format(until)}.`,
    day: (date: Date) => day.format(date),
  },
};

export type ConversationWords = typeof english;
export const conversationWords = inEveryLanguage(english, {
  'en-x-easyread': conversationEasyRead,
  pl: conversationPl,
  ro: conversationRo,
  ar: conversationAr,
  ckb: conversationCkb,
});

/** About nothing but what is past: the words for it are a condolence. */
export const isPast = (found: readonly Danger[]): boolean =>
  found.length > 0 && found.every(({ who }) => who === 'past');

/** Which opening fits: an emergency before all, then whoever seems to be in danger now, then what is past. */
export function dangerOpening({ danger }: ConversationWords, found: readonly Danger[], condoled: boolean): string {
  if (found.length === 0) return danger.asked;
  if (found.some(({ kind, who }) => kind === 'emergency' && who !== 'past')) return danger.emergency;
  if (found.some(({ who }) => who === 'self')) return danger.self;
  return found.some(({ who }) => who === 'other') ? danger.other : condoled ? danger.pastAgain : danger.past;
}
