import type { Examples } from './examples.ts';

export const emergenciesAndThreatsExamples: Examples = {
  'someone-took-too-much': {
    fires: ['my son has taken an overdose', 'she swallowed all her pills', 'he took a whole box of paracetamol'],
    quiet: ['my son took his tablets', 'she takes all her visitors to the garden'],
  },
  'took-too-much': {
    fires: [
      'took all my tablets',
      'I have taken an overdose',
      'i took 30 paracetamol',
      'ive taken too many pills',
      'I overdosed',
    ],
    quiet: [
      'I took all my tablets as prescribed',
      'it took too many phone calls',
      'I took 2 paracetamol',
      'it took too much time',
      'I took 20 mg tablets',
    ],
  },
  'someone-in-medical-emergency': {
    fires: [
      'not breathing',
      'my mum is unconscious',
      'she won’t wake up',
      'my husband is having a stroke',
      'his lips are blue',
    ],
    quiet: ['he is breathing well now', 'she wakes up early', 'the stroke team visited'],
  },
  'medical-emergency': {
    fires: [
      'I can’t breathe',
      'i have chest pains',
      'the bleeding will not stop',
      'I think I am having a heart attack',
      'please send an ambulance',
    ],
    quiet: ['the breathing exercises helped', 'the cardiac nurse explained my heart', 'they had to send an ambulance'],
  },
  'someone-threatens': {
    fires: ['my son says he will kill his dad', 'he has got a knife', 'my neighbour threatened to hurt me'],
    quiet: ['my son says he will help his dad', 'he has got a cold', 'the cook has a good menu'],
  },
  'threatens-others': {
    fires: [
      'i will kill that nurse',
      'I want to hurt people',
      'im bringing a knife',
      'I know where you live',
      'the voices tell me to hurt someone',
      'i will burn the place down',
    ],
    quiet: [
      'I could kill for a cup of tea',
      'this queue is killing me',
      'I know where you are',
      'I will call that nurse',
    ],
  },
};
