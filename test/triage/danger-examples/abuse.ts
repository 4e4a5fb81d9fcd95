import type { Examples } from './examples.ts';

export const abuseExamples: Examples = {
  'staff-allegation-sexual': {
    fires: [
      'the nurse touched me inappropriately',
      'I was groped by a member of staff',
      'my therapist asked me for sex',
      'the doctor kissed me',
    ],
    quiet: ['the nurse touched on my worries', 'the sexual health leaflet', 'the nurse kissed goodbye to her bad mood'],
  },
  'staff-allegation-violence': {
    fires: [
      'the nurse slapped my mum',
      'a member of staff hit him',
      'I was assaulted by a nurse',
      'staff dragged me to my room',
      'the worker threatened me',
      'they used excessive force',
    ],
    quiet: [
      'the staff hit the nail on the head',
      'the nurse was hit by a patient',
      'staff beat all my expectations',
      'the nurse dragged a chair over',
    ],
  },
  'staff-allegation-dishonesty': {
    fires: [
      'a nurse stole my ring',
      'the doctor was drunk',
      'my money was stolen by a support worker',
      'staff smelled of alcohol',
    ],
    quiet: ['the nurse stored my ring', 'the doctor drank tea with us'],
  },
  'someone-is-abused-or-neglected': {
    fires: [
      'my mum was neglected',
      'he was left in his own urine all night',
      'the carers are rough with my nan',
      'my child is at risk',
      'she has unexplained bruises',
      'he takes her pension',
      'they hit my son',
    ],
    quiet: [
      'I felt neglected',
      'they neglected to mention the parking',
      'the garden is neglected',
      'my child is happy',
    ],
  },
  'abused-or-neglected': {
    fires: [
      'I was abused',
      'he touches me where I don’t want',
      'i was rped',
      'I am scared to go home',
      'I am frightened of my dad',
      'they lock me in',
      'I’m not safe at home',
    ],
    quiet: [
      'it hit me how kind they were',
      'the wall clock is locked',
      'we are safe at home',
      'my leg hurts me',
      'a well groomed therapy dog',
    ],
  },
  'someone-suffers-domestic-abuse': {
    fires: ['her husband hits her', 'my dad hurts my mum', 'my sister is in an abusive relationship'],
    quiet: ['her husband helps her', 'my dad drives my mum', 'a good relationship'],
  },
  'domestic-abuse': {
    fires: [
      'my husband hits me',
      'my ex strangled me',
      'I am scared of my partner',
      'he won’t let me see my family',
      'domestic violence',
      'my boyfriend controls me',
      'he checks my phone',
      'he said he would kill me',
    ],
    quiet: ['my husband helps me', 'I was scared of needles', 'they let me see my family', 'my partner waits outside'],
  },
};
