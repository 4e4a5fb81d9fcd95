import type { Examples } from './examples.ts';

/** What is said sideways of a death to come. */
export const lastThingsExamples: Examples = {
  'someone-makes-ready': {
    fires: [
      'grandad is giving away all his tools',
      'my lad told me he has a plan',
      'he said he was off to the river',
      'she is in the bathroom with a razor and it is locked',
      'dad keeps on about how we will cope without him',
      'my nephew asked which tablets are strongest',
      'my sister is buying a lot of paracetamol',
      'a note from my brother, it only says sorry',
    ],
    quiet: [
      'the shop is giving away old stock',
      'the nurse told me she had a plan of the building',
      'he said he was going to the clinic',
      'the boxes in the loft with a label are ours',
      'a note from my sister says thanks',
    ],
  },
  'has-means-together': {
    fires: [
      'sat in my van with a hose',
      'i got a load of pills',
      'paracetamol bought from three chemists',
      'held the pillow over my own face',
      'i scalded my hand because i was disgusting',
      'could they donate my organs if i end it',
    ],
    quiet: [
      'the hose in the garden leaks',
      'I got a lot of leaflets',
      'my pillow was over the side of the bed',
      'the toast was burnt',
      'who may donate blood here',
    ],
  },
  'would-not-be-saved': {
    fires: [
      'if i had the nerve i would',
      'no more christmases for me',
      'tell me why i should stay without her',
      'soon i am going to a better place',
      'me and my son are going to a better place',
      'hoping the flu takes me',
      'if a train came i would not move',
      'i wish the ambulance had come later',
      'i do not know what i might do',
    ],
    quiet: [
      'if I had the time I would stay',
      'no more parking fees for me',
      'the ambulance came later than I hoped',
      'this is a better place to wait',
      'I hope the flu jab is soon',
      'my bus came and I got on',
    ],
  },
};
