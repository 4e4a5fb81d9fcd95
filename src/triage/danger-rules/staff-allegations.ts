import { dangerRules } from '../danger-rule.ts';

/**
 * Allegations against staff. They are danger, and they also decide the queue: the channel may have the person meant in
 * it, so they go to named safeguarding leads alone (see routing-rules.ts).
 */
export const staffAllegations = dangerRules('abuse-or-neglect', [
  {
    rule: 'staff-allegation-sexual',
    who: 'self',
    why: 'They say that a member of staff behaved sexually or crossed a boundary.',
    phrases: [
      '<staff> .. touched|touches|touching .. inappropriately|sexually',
      '<staff> .. touched|touches|touching me|him|her where|in|up|down|without|inappropriately|sexually|there',
      '<staff> .. kissed me|him|my',
      '<staff> .. groped|fondled|raped|molested',
      '<staff> .. sexual|sexually|flirted|flirting|sexting|nudes',
      '<staff> .. inappropriate|improper relationship|touching|messages|photos|contact',
      '<staff> .. asked me|him|her|my? for sex',
      'touched|groped|kissed|fondled|raped|molested|abused .. by .. <staff>',
      'sexual|sexually .. assault|assaulted|abused|harassed|comments|remarks by|from .. <staff>',
      'relationship with a|his|her|my? <staff>',
    ],
  },
  {
    rule: 'staff-allegation-violence',
    who: 'self',
    why: 'They say that a member of staff was violent, threatening or cruel.',
    phrases: [
      '<staff> .. slapped|slaps|slapping|punched|punches|kicked|kicks|hit|hits|hitting|beat|beats|shoved|spat|throttled|strangled|headbutted|pinched',
      '<staff> .. assaulted|assaults|abused|abuses|abusing|manhandled|tortured',
      '<staff> .. grabbed|dragged|threw|pushed|pinned|restrained|attacked me|him|her|them|my|patients|residents',
      '<staff> .. threatened|threatening|threatens me|him|her|us|them|to|my|patients',
      '<staff> .. bullied|bullies|bullying|taunted|mocked|humiliated|tormented me|him|her|us|patients|my|residents',
      '<staff> .. hurt|hurting .. purpose|deliberately',
      '<staff> .. deliberately|intentionally|purposely hurt|hurting|harmed|caused',
      '<staff> .. hurt me|him|her on purpose',
      '<staff> .. rough with me|him|her|us|my|patients',
      '<hit>|assaulted|abused|threatened|bullied|attacked|dragged|grabbed|manhandled|throttled|beaten|mistreated|neglected by .. <staff>',
      'excessive|unnecessary|unreasonable force|restraint',
      'restrained .. violently|roughly|unnecessarily|brutally',
      'pinned me|him|her down|to|against',
    ],
  },
  {
    rule: 'staff-allegation-dishonesty',
    who: 'self',
    why: 'They say that a member of staff stole, or was unfit for work.',
    phrases: [
      '<staff> .. stole|stolen|stealing|steals',
      'stolen by .. <staff>',
      '<staff> .. was|were|is drunk|stoned|high',
      '<staff> .. smelled|smelt|stank|smells of|like alcohol|drink|weed|cannabis',
      '<staff> .. falsified|forged|fraud|selling|sold .. records|notes|drugs|medication|tablets',
      '<staff> .. committing|committed fraud',
    ],
  },
]);
