// Easy Read English for the client and its page. Nobody who reads Easy Read has checked it yet. What is about danger is
// left out on purpose: until it is checked, it is said as it stands in English.
import type { Translated } from '../../../dialogs/translated.ts';
import type { ClientWords, PageWords } from './en.ts';

const privacy = 'What we keep about you (opens in a new tab)';

export const client: Translated<ClientWords> = {
  names: { bot: 'Chatbot', person: 'You' },
  news: 'New messages',
  alsoSay: 'You can also press',
  composer: {
    label: 'Write here',
    tooLong: 'This is too long. Write less. Or send it in two parts.',
    left: (_, shown) => `You can write ${shown} more letters`,
    over: (_, shown) => `This is ${shown} letters too long`,
  },
  sending: { waiting: 'Not sent yet', busy: 'We will send this soon.', again: 'Try again' },
  connection: {
    connecting: 'Please wait…',
    ended: 'This chat has ended. You can still read it.',
    busySays: 'Please wait. Your words stay here.',
    offline: 'There is no internet.',
    offlineSays: 'We try again. Your words stay here.',
  },
  unreachable: {
    title: 'The chat does not work now',
    kept: 'Your words stay here. We send them when the chat works again.',
  },
  idle: {
    ask: 'Are you still here? The chat closes in 5 minutes. Then nobody else can read it.',
    stay: 'Yes, I am here',
  },
  thisChat: {
    title: 'Save or delete this chat',
    sure: 'Do you want to delete this chat? The team keeps what you sent to them. Keep your reference and your secret. You need them to see an answer.',
    save: 'Save this chat',
    remove: 'Delete this chat',
    privacy,
    problem: 'This did not work. Please try again.',
  },
  askFirst: {
    'open-elsewhere': {
      title: 'Your chat is open in another window',
      says: 'You can also use it here.',
      goOn: 'Use it here',
    },
    'long-ago': {
      title: 'There is an old chat',
      says: 'Is it your chat? Then you can go on. Is it not yours? Then start a new chat.',
      goOn: 'Use my old chat',
    },
    waiting: 'Some words are not sent yet. We send them if you go on.',
  },
};

export const page: Translated<PageWords> = {
  opening: 'The chat is starting. Please wait.',
  noScript: 'This chat does not work in your browser.',
  otherWay: (phone) => `Does the chat not start? Call us on ${phone}.`,
  idle: 'Nobody used the chat for 30 minutes. So we closed it. The team still has what you sent.',
  deleted: 'Your chat is deleted. The team still has what you sent. This is a new chat.',
  urgent: {
    bot: 'This is a computer program. No person reads it right away.',
    kept: 'We keep what you send. Our team reads it. You do not have to tell us your name.',
    privacy,
  },
  unchecked: 'These are easy words. They have not been checked yet.',
};
