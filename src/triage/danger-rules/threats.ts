import { dangerRules } from '../danger-rule.ts';

/** Somebody may be about to hurt somebody else. */
export const threats = dangerRules('threat-to-others', [
  {
    rule: 'someone-threatens',
    who: 'other',
    why: 'They say that somebody threatens or may hurt another person.',
    phrases: [
      '<someone> .. wants|threatened|threatening|threatens|going|says|said .. <kill>|hurt|harm|attack my|the|his|her? <victim>|me|us',
      '<someone> .. will|would|might <kill> my|the|his|her? <victim>|me|us',
      '<someone> .. has|got|carries|carrying|with a knife|gun|machete|weapon',
    ],
  },
  {
    rule: 'threatens-others',
    who: 'self',
    why: 'They say that they may hurt somebody, or threaten to.',
    phrases: [
      'going|want|wanted|urge|plan|planning|like|love to <kill>|hurt|harm|attack|punch|smash that|the|my|your|this|those|all|other? <victim>',
      'thinking|thought|thoughts|think of|about <killing> that|the|my|your|this|those|all|other? <victim>',
      'i will|would|could|might|may|swear <kill>|hurt|harm|attack|punch|smash that|the|my|your|this|those|all|other? <victim>',
      'afraid|scared|worried i will|might|would|could|may <kill>|hurt|harm that|the|my|other? <victim>',
      'bring|bringing|carry|carrying|got|have|get|buy|sharpened|with a|my knife|gun|weapon|bomb|machete',
      'burn|burning|torch|bomb|blow .. place|building|hospital|clinic|surgery|ward|house|lot',
      'burn|blow it|you|them all? down|up',
      'make them|him|her|you all? pay|suffer|bleed',
      'someone|people is|are|will|going to? get|getting|be hurt|killed',
      'someone is|are going to get|be hurt|killed',
      'know where you|he|she|they all? live|lives|work|works',
      'know where that|the|my <staff> live|lives',
      'watch your|their back|backs',
      'voices|voice .. tell|tells|telling|told|say me to? hurt|kill|attack|harm someone|people|him|her|them|my|others',
      'hurt|harm|kill other people|others',
      'put him|her|them through',
      'batter that|him|her|the|them',
      'smash|cave his|her|their|your face|head|skull',
      'wait|waiting outside .. make|pay|him|her|them',
    ],
  },
]);
