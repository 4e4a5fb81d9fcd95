// Easy Read English. Nobody who reads Easy Read has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Find things you can do with us',
  hint: 'Help us, meet people, tell your story or learn',
  opening: 'There are many things you can do with us. I ask a few questions. Then I show you what you can do.',
  questions: {
    interests: {
      ask: 'What do you like to do?',
      hint: 'You can choose more than one.',
      short: 'What you like',
      options: {
        volunteering: 'Help as a volunteer',
        forum: 'Meet other patients or carers',
        story: 'Tell my story',
        'interview-panel': 'Help to choose new staff',
        'member-governor': 'Be a member or a governor',
        'recovery-college': 'Learn at the Recovery College',
        youth: 'Things for young people',
        research: 'Help with research',
        improvement: 'Help to make care better',
        fundraising: 'Collect money for Health Stars',
        films: 'Watch our short films',
        'not-sure': 'I am not sure. Show me everything',
      },
      problem: 'Choose one or more. Or choose “I am not sure”.',
    },
    place: {
      ask: 'Where do you want to do it?',
      options: { online: 'On a computer or phone', anywhere: 'It does not matter' },
      problem: 'Press one of the buttons.',
    },
    time: {
      ask: 'How much time do you have?',
      options: {
        little: 'A few hours',
        some: 'A few hours each month',
        regular: 'A few hours each week',
        'not-sure': 'I am not sure',
      },
      problem: 'Press one of the buttons.',
    },
    age: {
      ask: 'How old are you?',
      hint: 'Some things are only for some ages.',
      options: {
        adult: 'I am 18 or older',
        '16-17': 'I am 16 or 17',
        '11-15': 'I am 11 to 15',
        'under-11': 'I am 10 or younger',
        'under-18': 'I am not 18 yet',
      },
      problem: 'Press one of the buttons. Or leave this out.',
    },
  },
};
