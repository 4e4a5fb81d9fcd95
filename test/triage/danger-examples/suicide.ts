import type { Examples } from './examples.ts';

export const suicideExamples: Examples = {
  'suicide-loss': {
    fires: [
      'my son took his life last year',
      'My brother killed himself in March.',
      'we lost our dad to suicide',
      'she died by suicide',
      'He hung himself while on your waiting list',
    ],
    quiet: ['my son took his lunch with him', 'the plant died', 'we lost our dad in the car park'],
  },
  'someone-may-die-by-suicide': {
    fires: [
      'my daughter is suicidal',
      'she wants to die',
      'my husband keeps saying he will kill himself',
      'my mum does not want to live any more',
      'he tried to take his own life on Sunday',
    ],
    quiet: ['my daughter is lovely', 'she wants to diet', 'he tried to take his own dinner'],
  },
  'someone-self-harms': {
    fires: ['my daughter keeps cutting herself', 'he hurts himself when he is alone', 'my son self-harms'],
    quiet: ['my daughter keeps cutting her hair', 'he hurt his knee'],
  },
  'wants-to-die': {
    fires: [
      'wanna die',
      'I WANT TO DIE',
      'i dont want to be here anymore',
      'I don’t want to live',
      'wish i was dead',
      'wish i wouldnt wake up',
      'i just want it all to stop',
      'i d0nt want to liiiive',
    ],
    quiet: [
      'I want to diet',
      'I want to see the dietitian',
      'I was so embarrassed, I wanted to die of shame',
      'I want it to be warmer',
    ],
  },
  'speaks-of-suicide': {
    fires: [
      'kms',
      'suicidel',
      'i feel s u i c i d a l',
      'su1cide',
      'im going to end it all',
      'I am going to kill my self',
      'killmyself',
      'I have written goodbye letters',
      'wana kil myslef',
      'thinking of ending my life',
      'I will unalive',
    ],
    quiet: [
      'the bus takes 20 kms',
      'the suicide prevention training was good',
      'my treatment will end in June',
      'I had to top myself up with tea',
    ],
  },
  'self-harm': {
    fires: [
      'i keep cutting myself',
      'I self harm',
      'I have hurt myself again',
      'I might do something stupid',
      'I can’t keep myself safe',
    ],
    quiet: ['I cut myself on the door', 'I hurt myself falling in the car park', 'cutting the grass outside'],
  },
  'cannot-go-on': {
    fires: [
      'cant go on',
      'I can’t cope anymore',
      'i cannot do this anymore',
      'I am tired of living',
      'can t go on like this',
      'I’ve had enough of life',
    ],
    quiet: ['I can’t go on holiday', 'we cannot go on Tuesdays', 'I was tired of waiting'],
  },
  'speaks-of-an-end': {
    fires: [
      'this will be my last night',
      'it is too late for me',
      'this is the end for me',
      'I have made up my mind',
      'no tomorrow for me',
    ],
    quiet: ['the last bus is too early', 'it is too late in the evening', 'I read this leaflet'],
  },
  'sees-no-reason-to-live': {
    fires: [
      'better off without me',
      'there is no point in living',
      'no one would miss me',
      'nobody would care if i died',
      'nothing to live for',
      'my life is not worth living',
      'i am just a burden',
    ],
    quiet: [
      'no point in the long form',
      'we live nearby',
      'better without the music',
      'what is the point of being on hold for an hour',
    ],
  },
  'dark-thoughts': {
    fires: [
      'I have dark thoughts',
      'thoughts of harming myself',
      'the voices tell me to hurt myself',
      'I keep thinking about dying',
    ],
    quiet: ['the corridor is dark', 'thank you for your thoughts', 'staff with kind voices'],
  },
};
