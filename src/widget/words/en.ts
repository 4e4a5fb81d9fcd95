/** What the client says around the conversation. Another language has a file like this one, as far as it is translated. */
export const client = {
  names: { bot: 'Chatbot', person: 'You' },
  conversation: 'Conversation',
  news: 'New messages',
  alsoSay: 'You can also say',
  helpNow: 'Help now',
  startNew: 'Start a new chat',
  composer: {
    label: 'Your message',
    send: 'Send',
    tooLong: 'Your message must be 8,000 characters or less. Make it shorter, or send it in parts.',
    left: (count: number, shown: string) => `You have ${shown} ${count === 1 ? 'character' : 'characters'} left`,
    over: (count: number, shown: string) => `You have ${shown} ${count === 1 ? 'character' : 'characters'} too many`,
  },
  sending: {
    waiting: 'Waiting to send',
    sending: 'Sending…',
    busy: 'Busy. We will send this soon.',
    failed: 'Not sent.',
    again: 'Try again',
  },
  connection: {
    connecting: 'Connecting…',
    ended: 'This chat has ended. The text stays here.',
    busy: 'The chat is busy.',
    busySays: 'We try again in a moment. What you write stays here until then.',
    offline: 'No connection.',
    offlineSays: 'We are trying again. What you send waits here until then.',
    orCall: (phone: string) => `You can also call ${phone}.`,
  },
  unreachable: {
    title: 'We cannot reach the chat just now',
    call: (phone: string) => `You can call us instead: ${phone}`,
    kept: 'What you typed is kept here. We go on trying, and then we send it.',
    danger:
      'If someone’s life is at risk, call 999. For urgent help, call 111. For urgent mental health help, choose the mental health option.',
  },
  idle: {
    ask: 'Are you still there? In 5 minutes this chat closes, so that nobody else reads it here.',
    stay: 'Stay in the chat',
  },
  thisChat: {
    title: 'Save or delete this chat',
    sure: 'Delete everything that was said here, on this device and with us? What you have sent to the team stays with them. Keep your reference and your secret if you want to see their answer.',
    yes: 'Yes, delete it',
    no: 'No, keep it',
    save: 'Save a copy',
    print: 'Print',
    remove: 'Delete this chat',
    privacy: 'What we keep, and how long (opens in a new tab)',
    problem: 'It could not be deleted just now. Nothing was changed. Please try again.',
  },
  askFirst: {
    'open-elsewhere': {
      title: 'Your chat is open in another tab',
      says: 'You can go on with it here as well.',
      goOn: 'Go on with the chat of your other tab',
    },
    'long-ago': {
      title: 'There is a chat from earlier',
      says: 'If it is yours, you can go on with it. If you start a new one, this device forgets the old one.',
      goOn: 'Go on with my chat',
    },
    waiting: 'Something in it was not sent yet. It is sent if you go on.',
  },
  services: {
    list: 'Services',
    found: (count: number) => `${count} ${count === 1 ? 'service' : 'services'} found`,
  },
  /** Said by the button on the trust's own site. */
  launcher: {
    close: 'Close the chat',
    fresh: (count: number) => `${count} new message${count === 1 ? '' : 's'}`,
  },
};

export type ClientWords = typeof client;

/** What the chat's page says before any script. Numbers to call become links by themselves. */
export const page = {
  title: (trust: string) => `Chatbot – ${trust}`,
  kind: 'chatbot',
  bar: 'Chatbot',
  chat: 'Chat',
  language: 'Language',
  leave: 'Leave quickly',
  help: 'Help now',
  write: 'Write a message',
  opening: 'Opening the chat…',
  noScript: 'This chat needs JavaScript, and it is turned off in your browser.',
  otherWay: (phone: string) => `If the chat does not open, you can call us on ${phone}.`,
  startNew: 'Start a new chat',
  idle: 'Nobody used the chat for 30 minutes, so it was closed here. What you had sent to the team is safe: your reference and your secret find it.',
  deleted: 'That chat is deleted. What you had sent to the team stays with them. This is a new chat.',
  urgent: {
    title: 'Not for emergencies',
    danger:
      'If someone’s life is at risk, call 999. For urgent help, call 111. For urgent mental health help, call 111 and choose the mental health option.',
    bot: 'This is a chatbot. Nobody watches it live.',
    kept: 'We keep what you send, so that our patient experience team can read it and act on it. You do not have to give your name.',
    privacy: client.thisChat.privacy,
  },
  demonstration: 'Demonstration.',
  notRunBy: (trust: string) => `This page is not run by ${trust}.`,
  unchecked: 'This translation has not been checked yet. Some of it may still be in English.',
};

export type PageWords = typeof page;
