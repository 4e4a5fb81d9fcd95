import type { WordingRow } from './wording-row.ts';

/**
 * Words that name a complaint. Text typed into a chat is already a written complaint, and a complaint needs no such
 * word at all (NHS Complaint Standards: an expression of dissatisfaction that requires a response).
 */
export const explicitComplaint: readonly WordingRow[] = [
  {
    rule: 'says-complaint',
    why: 'They say that they complain, have complained or will.',
    phrases: [
      'complain|complaint|complaining|complained|complains',
      'formal grievance',
      'take|taking this further',
      'report|reporting this|you|them to',
      'raise|raising .. concern|concerns|formally',
    ],
  },
  {
    rule: 'names-outside-body',
    why: 'They name the Ombudsman, a lawyer, a regulator, the police, their MP or the press.',
    phrases: [
      'ombudsman',
      'solicitor|solicitors|lawyer|barrister',
      'legal action|advice|proceedings|team',
      'sue|suing',
      'compensation',
      'go|going|write|writing|report|reported|contact|contacting to? the|my? mp|cqc|police|press|papers|media|gmc|nmc',
    ],
  },
];

/** Turns of phrase that hold the word and say the opposite. */
export const noComplaint: readonly string[] = [
  'no|never|without|zero a|any? complaint|complaints',
  'no reason|cause|need to complain|complaint',
  'nothing to complain about',
  'never|not had? cause|reason|need to complain',
  'can|could not complain|fault',
  'not complaining',
  'not have any complaints|complaint',
  'not have a complaint',
  'not a complaint',
  'not want to complain',
  'not|never want|wish|like to make a complaint',
  'chest|skin|presenting|medical|original complaint',
  'dealt|deal|deals|handled|handles with? my? complaint|complaints well|brilliantly',
];

/** Veiled ways to complain: people who do not want to make a fuss still have a right to an answer. */
export const veiledComplaint: readonly WordingRow[] = [
  {
    rule: 'veiled',
    why: 'They are unhappy and say so softly; they may need an answer.',
    phrases: [
      'not|never want|wanting|wish|like|mean|hate to make|cause|kick a? fuss|trouble|up',
      'hate to complain|moan|make',
      'not one to|for? complain|complaining|moan|make|moaning',
      'not like|want|wish to complain|moan|make .. but|however',
      'not want|wish to get anyone|anybody|someone in|into trouble',
      'i know .. busy but',
      'sorry to moan|complain|bother .. but',
      'fobbed off',
      'let us|me|him|her|them down',
      'been|badly|feel|felt let down',
      'lost|no faith|trust|confidence in',
    ],
  },
];

/** Dissatisfaction that asks for something: an answer, an apology, a change for them. */
export const needsResponse: readonly WordingRow[] = [
  {
    rule: 'nobody-answered',
    why: 'They say that nobody has explained, answered or come back to them.',
    phrases: [
      'nobody explained|told|replied|answered|responded|contacted|rang|called|phoned|apologised|explains|tells|answers|replies|listens|rings|calls',
      'nobody has|have|had ever? explained|told|replied|answered|responded|contacted|rang|rung|called|phoned|apologised|got|come|been',
      'nobody got|came|comes|gets|rings|calls|phones back',
      'still|been waiting for .. answer|reply|response|call|someone|explanation|apology|appointment|results|letter',
      'still not heard|had|received|been|got|have',
      'never heard|got|had|received back|anything|an|a|any',
      'not heard anything|back|from|a',
      'not had|received|got|been a|any|given reply|response|answer|explanation|apology',
      'promised .. never|not',
      'no explanation|apology|response|reply|answer',
    ],
  },
  {
    rule: 'asks-for-an-answer',
    why: 'They ask for an answer, an explanation, an apology or for something to be looked into.',
    phrases: [
      'want|need|demand|demanding|deserve|expect|owed|request|requesting an|some|a|proper|full? explanation|answers|answer|apology|investigation|response|reply',
      'would like an|some|a|to? explanation|answers|answer|apology|investigation|response|reply|meeting',
      'want|need|demand|like|deserve to know|understand why|what|how|who',
      'please explain|respond|reply|investigate|look|contact|call|ring',
      'can|could|will someone|you please? explain|contact|call|ring|look|investigate',
      'needs|need|has|must|ought to? be? looking|looked|investigating|investigated|investigation|addressed|addressing|sorting',
      'why was|were|did|has|have|is|am|are|can|could|does i|my|we? .. not|nobody|never',
      'what are you going to do',
      'held to account|accountable',
    ],
  },
];

/** Serious accusations: a person has to look, whatever was ticked (NHS.UK's own class of complaint has the same core). */
export const seriousAccusation: readonly WordingRow[] = [
  {
    rule: 'serious-accusation',
    why: 'They make a serious accusation about care: negligence, a wrong diagnosis, refusal, lies or discrimination.',
    phrases: [
      'negligence|negligent|malpractice',
      'misdiagnosed|misdiagnosis',
      'wrong|missed diagnosis',
      'refused|denied to? treatment|treat|care|help|medication|see|pain|painkillers|admit|a|an|access',
      'racist|racism|sexist|homophobic|transphobic|discrimination|discriminated|discriminatory',
      'lied|lying to|about|on|in me|us|him|her|my|what|how|the',
      'dangerous|unsafe discharge|practice|care|staffing|levels',
      'discharged .. too? early|soon|unsafe|unsafely|without',
      'sent .. home .. too? early|soon|without|still|alone',
      'covered|cover|covering .. up .. mistake|error|it|what|this',
      'against my|his|her|their will|wishes',
      'without my|his|her|their consent|permission|knowledge',
      'breach of',
      'human rights',
    ],
  },
];

/** Strong words of dissatisfaction. Alone they count when the rating is poor or missing: a good one may be about parking. */
export const strongDissatisfaction: readonly WordingRow[] = [
  {
    rule: 'strong-dissatisfaction',
    why: 'They are strongly dissatisfied.',
    phrases: [
      'disgusting|disgusted|disgraceful|disgrace|appalling|appalled|shocking|unacceptable|shameful|horrendous|horrific|inhumane',
      'atrocious|diabolical|outrageous|scandalous|traumatised|traumatising|degrading|abysmal|deplorable',
      'not acceptable|good enough',
      'worst experience|care|service|treatment|hospital|ward',
      'treated like an|a|dirt|rubbish|criminal|animal',
      'was|were not|never told|informed|warned|asked|consulted|listened|believed',
      'nobody|they|he|she .. not listen|care|believe',
      'felt|feel|feeling dismissed|ignored|abandoned|forgotten|humiliated|belittled|judged|unheard',
      'should be ashamed|sacked|fired|closed|shut|struck',
      'ashamed of yourselves|yourself|themselves',
    ],
  },
];
