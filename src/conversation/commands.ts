import { plain } from '../../dialogs/form/plain.ts';

export const commands = [
  'help-now',
  'person',
  'stop',
  'start-again',
  'back',
  'skip',
  'check',
  'change',
  'send',
  'take-out',
  'carry-on',
  'take-back',
  'help',
  'hello',
] as const;
export type Command = (typeof commands)[number];

/** What people type for each, whole; a longer sentence is never a command, so an answer that holds one stays an answer. */
const phrases: Readonly<Record<Command, readonly string[]>> = {
  'help-now': [
    'help now',
    'get help now',
    'help me',
    'i need help',
    'i need help now',
    'please help me',
    'emergency',
    'urgent help',
    'sos',
  ],
  person: [
    'talk to a person',
    'talk to someone',
    'speak to a person',
    'speak to someone',
    'can i talk to someone',
    'can i speak to someone',
    'human',
    'person',
    'a person',
    'real person',
    'agent',
    'ring someone',
    'phone number',
  ],
  stop: ['stop', 'cancel', 'quit', 'exit', 'end', 'leave', 'stop it', 'never mind', 'nevermind', 'forget it'],
  'start-again': ['start again', 'start over', 'restart', 'begin again', 'from the beginning'],
  back: ['back', 'go back', 'previous', 'undo', 'last question'],
  skip: ['skip', 'skip this', 'skip this question', 'pass', 'next'],
  check: ['check answers', 'check my answers', 'check', 'review', 'show my answers'],
  change: ['change', 'change an answer', 'change answer', 'edit'],
  send: ['send', 'send it', 'confirm and send', 'confirm', 'submit'],
  'take-out': ['take them out', 'take it out', 'take that out', 'remove them', 'take out the private details'],
  'take-back': [
    'take back what i sent',
    'take it back',
    'withdraw',
    'withdraw it',
    'withdraw what i sent',
    'change what i sent',
    'edit what i sent',
  ],
  'carry-on': ['carry on', 'continue', 'resume', 'go on with it'],
  help: [
    'help',
    'what can you do',
    'do something else',
    'menu',
    'main menu',
    'options',
    'what is this',
    'who are you',
    'are you a robot',
    'are you a person',
  ],
  hello: ['hello', 'hi', 'hey', 'hiya', 'good morning', 'good afternoon', 'good evening', 'hello there'],
};

const byPhrase = new Map(commands.flatMap((command) => phrases[command].map((phrase) => [phrase, command] as const)));

/** The command that a message is, if it is one and nothing more. */
export const commandIn = (message: string): Command | undefined => byPhrase.get(plain(message).replace(/ please$/, ''));
