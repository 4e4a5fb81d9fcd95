import type { Answers, DialogWords } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { hasLeft } from './has-left.ts';
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

/** On a form it may be read before it is chosen: `open` fits both. */
const either =
  ({ thank, nominate, open = thank }: { readonly thank: string; readonly nominate: string; readonly open?: string }) =>
  ({ purpose }: Answers) =>
    purpose === 'nominate' ? nominate : purpose === 'thank' ? thank : open;

const english: DialogWords = {
  title: 'Thank or nominate staff',
  hint: 'Say thank you, or put someone forward as a staff champion',
  opening: 'It is good to hear about staff who make a difference.',
  questions: {
    purpose: {
      ask: 'Would you like to thank them, or nominate them as a staff champion?',
      hint: 'A champion wears a purple lanyard, and patients and carers can talk to them about care. It is a role, and they are asked first.',
      short: 'Thank or nominate',
      options: { thank: 'Say thank you', nominate: 'Nominate them as a champion' },
      typed: {
        thank: ['thank', 'thanks', 'thank them', 'thank you', 'just thank'],
        nominate: ['nominate', 'champion', 'nominate them', 'purple lanyard'],
      },
      problem: 'Choose “Say thank you” or “Nominate them as a champion”.',
    },
    colleague: {
      ask: 'Which colleague?',
      hint: 'Search for them by name. If you cannot find them, leave this empty and write the name below.',
      short: 'Colleague',
      problem: 'Search for a colleague, or leave this empty.',
    },
    name: {
      ask: 'What is their name?',
      hint: 'A first name is enough.',
      short: 'Name',
      problem: 'Enter a name. Keep it to 100 characters or less.',
    },
    team: {
      ask: 'Which team or service do they work in?',
      hint: 'Type part of its name. Type “not sure” if you do not know.',
      short: 'Team',
      problem: 'Type the name of the team, or “not sure”. Keep it to 200 characters or less.',
    },
    when: {
      ask: 'When did you meet them?',
      hint: 'Roughly is fine, for example: in March.',
      short: 'When',
      problem: 'Your answer must be 100 characters or less.',
      problems: {
        noSuchDay: 'That day is not in the calendar. Check it, or say roughly when, for example: in March.',
        notYet: 'That day is still to come. Say roughly when you met them, for example: in March.',
      },
    },
    why: {
      ask: either({
        thank: 'What would you like to thank them for?',
        nominate: 'Why would they be a good champion?',
        open: 'What did they do, and what difference did it make?',
      }),
      hint: either({
        thank: 'Please leave out other people’s names and health details.',
        nominate:
          'Say what they did, give an example, and say what difference it made. Please leave out patients’ names.',
      }),
      short: 'Why',
      problem: 'Write a few words. Your answer must be 8,000 characters or less. Nothing is lost.',
    },
    manager: {
      ask: 'If you nominate yourself: does your manager agree?',
      hint: 'Leave this empty if you nominate someone else.',
      short: 'Your manager agrees',
      options: { agreed: 'Yes, my manager agrees', 'not-yet': 'Not yet' },
      typed: { agreed: ['yes', 'agrees'], 'not-yet': ['no', 'not yet'] },
      problem: 'Choose yes or not yet, or leave this empty.',
    },
    tellName: {
      ask: 'May we tell them that it comes from you?',
      short: 'Tell them who you are',
      options: { yes: 'Yes', no: 'No, keep my name private' },
      typed: { yes: ['y', 'ok', 'sure'], no: ['n', 'private'] },
      problem: 'Choose yes or no.',
    },
    from: {
      ask: 'What name shall we give them?',
      hint: 'A first name is enough. If you skip this, we only say that it comes from someone they looked after or met.',
      short: 'Your name for them',
      problem: 'Enter the name that we may tell them. Keep it to 100 characters or less.',
    },
    share: {
      ask: 'May we share your words with them, and with others, without your name?',
      short: 'Share your words',
      options: { yes: 'Yes', no: 'No' },
      typed: { yes: ['y', 'ok', 'sure'], no: ['n'] },
      problem: 'Choose yes or no.',
    },
    contact: {
      ask: 'How can we tell you what came of it?',
      hint: 'Give an email address or a phone number. If you would rather not, skip this.',
      short: 'How to reach you',
      problem:
        'Enter an email address like name@example.com, or a phone number like 01482 000 000. Keep your name to 100 characters.',
    },
  },
  receipt: ({ answers, dueAt, reach }) =>
    answers.purpose === 'nominate'
      ? {
          title: 'We have your nomination',
          paragraphs: [
            `The panel will look at it${dueAt === undefined ? '' : ` by ${day.format(dueAt)}`}. Until someone opens it, you can change it or take it back.`,
            typeof answers.why === 'string' && hasLeft(answers.why)
              ? 'A champion has to work here now. If this person has left, we pass your words on to them as a thank you where we can.'
              : 'If the panel agrees, the person is asked first. If others nominate them too, it looks at all of it together.',
            reach === 'none'
              ? 'Come back with your reference and secret to see what came of it.'
              : `We will tell you ${reach === 'here' ? 'here ' : ''}what came of it.`,
          ],
        }
      : {
          title: 'We have your thank you',
          paragraphs: ['The patient experience team passes it on to the person and their manager.'],
        },
};

/** Said when somebody nominates themselves before their manager agreed. */
export const notYet = {
  title: 'One step first',
  paragraphs: [
    'You can nominate yourself. Your manager needs to agree first, so please talk to them.',
    'Nothing was sent. When your manager agrees, start again here.',
  ],
  button: 'Start the nomination again',
};

/** Labels on the team's card. */
export const factWords = {
  from: 'From',
  staff: 'A member of staff',
  public: 'A patient, carer or visitor',
  self: 'Self-nomination',
  managerAgrees: 'They say that their manager agrees',
  left: 'Still works here',
  mayHaveLeft: 'They say that the person has left',
  tellName: 'May be told who it is from',
  share: 'Words may be shared',
  yes: 'Yes',
  no: 'No',
};

export const words = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});
