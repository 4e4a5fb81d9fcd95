// Easy Read English. Nobody who reads Easy Read has checked it yet.

import type { Translated } from '../translated.ts';
import { easyPictures } from './easy-pictures.ts';
import type { FormWords } from './words.ts';

export const wordsEasyRead: Translated<FormWords> = {
  pictures: easyPictures,
  continue: 'Next',
  skip: 'Leave this out',
  send: 'Send it now',
  find: 'Look for it',
  optional: (ask) => `${ask} (you do not have to)`,
  notGiven: 'Nothing',
  keepWritten: (written) => `Use what I wrote: ${written}`,
  whichService: 'Which of these is it?',
  noServiceFound: 'I could not find this name. Try again. Or press “I am not sure”.',
  checkTitle: 'Look at your answers',
  checkIntro: 'We have not sent this yet. Press “Send it now” to send it.',
  privateTitle: 'You wrote something private',
  privateText: 'Our team will see it. You can take it out.',
  takeOut: 'Take it out',
  nothingToTakeOut: 'I see nothing private in your words.',
  closedForChange: 'You changed an answer.',
  closedSent: 'You sent it.',
  goesOnBelow: 'Look below. Your answers are there.',
  answered: (title) => `${title}: you answered. Look below.`,
  notSent: (title) => `${title}: we did not send it.`,
  stillOpen: (names) => `We have not sent it yet. Look at this again: ${names.join('; ')}.`,
  contact: { name: 'Your name (you do not have to)', email: 'Your email', phone: 'Your phone number' },
  contactWrong: {
    email: 'Write your whole email. Like this: name@example.com.',
    phone: 'Write your whole phone number. Like this: 01482 000 000.',
  },
  firstQuestion: 'This is the first question. You cannot go back.',
  nothingToSkip: 'I need an answer to this. Or you can stop.',
  changeWhich: 'Press “Change” next to an answer.',
};
