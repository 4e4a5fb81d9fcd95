// Easy Read English. Nobody who reads Easy Read has checked it yet. What is about danger is left out on purpose: until
// it is checked, it is said as it stands in English.
import type { Translated } from '../../dialogs/translated.ts';
import type { ConversationWords } from './words.ts';

export const conversationEasyRead: Translated<ConversationWords> = {
  greeting: {
    title: 'Hello. I am Lanyard',
    paragraphs: (_, trust) => [
      'I am a computer program. I am not a person. This is not for emergencies.',
      `I give your words to a team at ${trust}. They keep your words.`,
      'We may tell other people what you write. We do this to keep people safe.',
      'What do you want to do? Press a button.',
    ],
    carryOn: (title) => `Go on with: ${title}`,
    carryOnHint: 'You did not finish this',
  },
  menuAgain: 'What do you want to do now?',
  unclear: 'I do not understand. Use a few easy words. Or press a button.',
  offTopic: 'I cannot help with this. For help with your health, call 111. I can help with these things.',
  which: 'Which of these do you mean?',
  gentle: 'I am sorry. This sounds hard. I am a simple program. What can help you now?',
  gentleAgain: 'I am a simple program. What can help you now?',
  notOurs: (name, where) =>
    where === '' ? `${name} can help you with this. Please ask them.` : `${name} can help you with this: ${where}.`,
  keepAnyway: 'You can tell us too. I have your words.',
  putAside: (title) => `I keep your answers in “${title}”. Write “carry on” to go back.`,
  keptAside: 'I keep this too. Here is the question again.',
  alreadyGiven: (reference) => `You sent this before. Its number is ${reference}. Once is enough. I sent nothing new.`,
  concern: 'It sounds like something was bad too. You can tell us about it.',
  tellConcern: 'Tell us what was bad',
  leftBefore: 'You did not finish this. It is still here.',
  takeBack: {
    which: 'You sent this. What do you want to do?',
    other: 'Ask what you know about me',
    withdraw: (reference) => `Delete ${reference}`,
    sure: (reference) => `Do you want to delete ${reference}?`,
    yes: 'Yes, delete it',
    already: 'You deleted this before.',
    changed: (reference) => `We changed ${reference}. Keep the same reference and secret.`,
    meaning: 'We delete your words and your name.',
    done: (reference) => `${reference} is deleted. We do not have your words now.`,
    opened: 'A person has read this already. You cannot change it here. Write “talk to a person”.',
    gone: 'I cannot find this here. Press “See what happened with my words”.',
    nothing: 'You have sent nothing here.',
  },
  mine: {
    write: 'Write to our team about this',
    fresh: (count) => (count === 1 ? 'Our team wrote to you.' : `Our team wrote to you ${count} times.`),
    added: (reference) => `I put this with ${reference}. Our team can see it.`,
    linkOver: 'This link is too old. Press “See what happened with my words”.',
  },
  help: 'You can tell us about your care. You can say thank you. You can find things to do with us. You can write “back” or “stop”. You can write “talk to a person”.',
  spent: 'You have used this already. Nothing was changed.',
  spentHow: 'To change an answer, press “Change” next to it.',
  stopped: (title) => `I stopped “${title}”. I sent nothing. Write “carry on” to go back.`,
  nothingToStop: 'There is nothing to stop. You can close this chat.',
  nothingToCarryOn: 'There is nothing to finish.',
  startedAgain: 'We start again.',
  noForm: 'I have not asked anything yet.',
  begunAnew: 'I was changed while we talked. So I start this part again. I still have your answers.',
  person: {
    phone: (phone, hours) =>
      hours === undefined ? `You can call us: ${phone}.` : `You can call us: ${phone}. We are there ${hours}.`,
    noPhone: 'You cannot call us here. This is only a test.',
    or: 'Or give us your email or phone number. Then a person will call or write to you.',
    ask: 'Ask a person to call or write to me',
  },
  receipt: {
    keep: 'Write these down. You need them to see what happened. Do not show them to others.',
  },
  status: {
    title: 'What happened',
    received: 'You sent it on',
    due: 'We will answer by',
    states: {
      new: 'It is waiting for our team',
      claimed: 'A person is reading it now',
      waiting: 'Our team asked you something',
      answered: 'Our team wrote to you',
      closed: 'Finished',
      withdrawn: 'You wanted this deleted. We have nothing of it now.',
    },
    outcomes: {
      told: 'We answered you',
      changed: 'We changed something',
      planned: 'We will change something',
      'no-change': 'We change nothing this time',
    },
    note: 'We do not show your words here. This keeps them safe.',
    wrong: 'I cannot find this. Look at your reference and your secret. Try again.',
  },
};
