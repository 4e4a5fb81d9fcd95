import type { Examples } from './examples.ts';

/** What is said indirectly, and what is said in few words. */
export const indirectExamples: Examples = {
  'hints-at-a-plan': {
    fires: [
      'I have been looking up ways to do it quietly',
      'im saving up my tablets',
      'ive got a rope in the shed',
      'next time i will not fail',
      'everything i need to end it is ready',
      'will do it tonight',
      'put an end to it all',
      'help me to die',
      'I just want an end to my pain',
    ],
    quiet: [
      'the pharmacy saved my tablets for me',
      'next time I will bring my list',
      'the night staff were kind',
      'we looked up the bus times',
      'what is the only way to the clinic',
      'end of life care was gentle',
    ],
  },
  'put-themselves-in-danger': {
    fires: [
      'I was stood on a bridge this morning',
      'i nearly stepped in front of a lorry',
      'walked up to the edge and sat down',
      'swallowed stuff on purpose',
      'drove my car into a wall',
    ],
    quiet: [
      'I stood in the corridor',
      'we jumped the queue',
      'the lift stopped near the top floor',
      'jumping on the trampoline',
    ],
  },
  'says-farewell': {
    fires: [
      'this is my final message',
      'tell my kids i loved them',
      'when i am gone please feed the cat',
      'i want to be with my mum in heaven',
      'given my things away',
      'you will never hear from me again',
      'i wont be around much longer',
      'goodbye cruel world',
    ],
    quiet: [
      'goodbye and thanks',
      'tell my mum the time please',
      'when I am home again',
      'I want to be with my mum at the scan',
      'my last resort is the walk-in centre',
      'I won’t be here on Tuesday',
    ],
  },
  'feels-a-burden': {
    fires: [
      'i dont want to be a burden to my kids',
      'the kids would be fine without me',
      'no one would notice if i was gone',
      'im a waste of space',
      'i hate myself',
      'the only thing keeping me here is my cat',
      'do them all a favour',
    ],
    quiet: [
      'patients deserve to be heard',
      'they did not make me feel like a burden',
      'nobody would notice the sign',
      'I hate the new chairs',
      'do us a favour and fix the lift',
    ],
  },
  'signs-of-a-crisis': {
    fires: [
      'I keep hearing voices and it frightens me',
      'they are watching me through the window',
      'i am having a breakdown',
      'my brother is bipolar and has not slept in days',
      'need help now',
      'the bad thoughts are back',
    ],
    quiet: [
      'we heard kind voices at the desk',
      'staff were watching the ward all night',
      'the breakdown of the lift',
      'the baby has not slept well',
      'help was quick',
    ],
  },
  'describes-an-emergency': {
    fires: [
      'dad has gone grey and he is not answering',
      'there is a weight on my chest',
      'my arm has no strength and my speech has gone funny',
      'he is choking and going limp',
      'the skin is peeling off his hand',
      'she is diabetic and will not wake up',
    ],
    quiet: [
      'the nurse answered at once',
      'my speech therapist is funny',
      'the blue line leads to the ward',
      'I woke up early',
    ],
  },
  'signs-of-neglect-or-exploitation': {
    fires: [
      'the boy next door is always hungry',
      'her son keeps her bank card',
      'I saw a nurse push a resident',
      'nan has burns on her hands',
      'my daughter had me sign the house over',
      'an older man sends my daughter messages',
    ],
    quiet: [
      'I was hungry after the fast',
      'my son keeps my appointment letters',
      'the porter was never rough',
      'the door was locked so we rang the bell',
      'sign here said the letter',
      'the team sends messages on time',
    ],
  },
  'emergency-in-few-words': {
    fires: ['unconscious', 'chest pains', 'meningitis', 'blue lips'],
    quiet: ['stroke clinic', 'heart failure team', 'the ambulance crew', 'she had a stroke in 2010 and walks well'],
  },
  'despair-in-few-words': {
    fires: ['crisis', 'I need the crisis team', 'hopeless', 'to die', 'whats the point', 'ctb', 'cutting'],
    quiet: [
      'the crisis team leaflet is out of date',
      'staffing crisis on the ward',
      'the point is to rest',
      'cutting edge care',
    ],
  },
  'abuse-in-few-words': {
    fires: ['abuse', 'being hit', 'bruised', 'elder neglect'],
    quiet: ['abuse of parking permits', 'we hit traffic', 'abusive language is not accepted'],
  },
  'domestic-abuse-in-few-words': {
    fires: ['he hits', 'strangled', 'coercive behaviour'],
    quiet: ['refuge for birds in the garden', 'controlling my diabetes', 'he hits the gym on Mondays'],
  },
  'threat-in-few-words': {
    fires: ['kill him', 'hurting people', 'homicidal', 'a bomb'],
    quiet: ['kill time', 'knife and fork', 'the shooting pain in my leg is gone'],
  },
};
