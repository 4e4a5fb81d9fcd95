import { dangerRules } from '../danger-rule.ts';

/** What is said sideways of a death to come: means got together, a wish that help had failed, somebody who makes ready. */
export const lastThings = dangerRules('suicide-or-self-harm', [
  {
    rule: 'someone-makes-ready',
    who: 'other',
    why: 'They tell of somebody else who seems to make ready to die.',
    phrases: [
      'giving|gives away all? <their> things|stuff|belongings|tools|jewellery',
      '<relative>|lad|lass|girl|boy told|tells|telling me|us he|she|they has|have|had a plan',
      'says|said he|she|they is|was|are|were going|off to the river|bridge|cliffs|tracks|railway',
      'in the loft|garage|shed|bathroom with a|the belt|rope|cord|razor|blade',
      'how we would|will|might manage|cope without him|her',
      '<someone> .. asks|asking|asked which|what pills|tablets are dangerous|lethal|strongest|strong',
      '<someone> .. bought|buying|buys a lot|load of <tablets>',
      'note from my <relative> .. sorry|goodbye',
    ],
  },
  {
    rule: 'has-means-together',
    who: 'self',
    why: 'They say that they have got something together, or did something to their own body, that could cost their life.',
    phrases: [
      'in the|my car|van .. hose',
      'bought|buying|got a lot|load of <tablets>',
      '<tablets> .. from different|several|two|three|many shops|chemists|pharmacies',
      'pillow over my own? face',
      'burned|burnt|scalded|punched|scratched|hit my arm|arms|hand|hands|leg|legs|face|head|skin|stomach because i am|was bad|worthless|disgusting|filthy|ugly',
      'donate my organs if i do|end|die|go',
    ],
  },
  {
    rule: 'would-not-be-saved',
    who: 'self',
    why: 'They would welcome death, or wish that help had come too late.',
    phrases: [
      'if i had the courage|guts|nerve i would',
      'no more birthdays|christmases|tomorrows|mornings for me',
      'why|reason i should|would|to stay|live|be|go without him|her|them',
      'i am going to a better place',
      'me and my <relative>|mum|kids|children are going to a better place',
      'hope|hoping the? covid|cancer|infection|virus|flu|anaesthetic gets|takes|kills|finishes me',
      'if a lorry|car|bus|train came i will|would not move|jump|step',
      'wish|wished the? ambulance|paramedics had been|come slower|later|too|late',
      'not know what i might do',
    ],
  },
]);
