/** Everyday turns of phrase that hold words of danger and mean none: what lies wholly inside one is not taken as danger. */
export const figuresOfSpeech: readonly { readonly reason: string; readonly phrases: readonly string[] }[] = [
  {
    reason: 'Exaggeration in everyday speech.',
    phrases: [
      'want|wanted to die of|from|with embarrassment|shame|laughter|laughing|boredom',
      'want|wanted to die laughing',
      'i am dying for|to',
      'no way out of|through the|a|this building|car|ward|hospital|maze',
      'hit the nail|spot|mark|ground|jackpot|target',
      '<staff> .. hit the nail|spot|mark|ground|jackpot|target',
      '<staff> .. pushed me|him|her to|forward|hard|harder|further|around|round|along|in',
      '<staff> beat|beats all|any|every|my',
      'it|this|that|reality|heat|news|grief <hit> me|us',
      '<hit> me|us that|how|like|hard',
      'beat|beats me to',
      'what is the point of|in going|being on|here the|a|hold|waiting|for',
      'no hope|future in|for getting|appointments|parking',
      'lost all? hope of|in getting|finding|seeing',
      'killing myself laughing',
      'i am dying of loneliness|boredom|heat|thirst',
      '<staff> .. kicked off',
      'not hold on to my|any|the',
      'kicking|kicks|kicked me out|off',
    ],
  },
  {
    reason: 'Not going on a journey, or not being able to use something.',
    phrases: [
      'can not go on holiday|holidays|buses|trains|line|mondays|tuesdays|wednesdays|thursdays|fridays|weekends',
      'can not go on monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'can not go on a|the|any|my|our bus|buses|train|trip|holiday|computer|website|internet|plane|coach|course|phone|app',
    ],
  },
  {
    reason: 'Work to prevent suicide, not a wish.',
    phrases: ['suicide prevention|awareness', 'suicide prevention|awareness training|course|courses|week|day|workshop'],
  },
  {
    reason: 'Distance, topping up, accidents in the kitchen or the garden.',
    phrases: [
      '## kms',
      'top myself up',
      'cut|hurt|burn|burning|hurting myself shaving|cooking|falling|gardening|exercising|playing',
      'cut|hurt|burn|hurting myself when|while|because i? was? fell|slipped|tripped|falling|cooking|shaving|gardening',
      'cut|hurt|burn myself on the|a|my|some',
      'breathing exercises|techniques',
      'has|just|have collapsed chair|lung|vein|veins',
      'turned|gone|turning blue badge|light|screen',
    ],
  },
  {
    reason: 'An emergency told as a story.',
    phrases: [
      'had|have|has|would|did|not|offered|able|refused|and|decided to? send an ambulance',
      '<someone> was|were|thought .. having a? stroke|seizure|fit|heart|panic',
      'i was having .. chest pain|pains',
      'did|could|they|who not have? need an ambulance',
    ],
  },
  {
    reason: 'A feeling of being overlooked, or something not done: a matter for feedback.',
    phrases: [
      'felt|feel|feeling|feels a? little|bit|so|very|rather? neglected',
      'garden|gardens|building|paintwork|decor .. neglected',
      'neglected to mention|tell|say|inform|do|fill|give|ask',
      'well groomed',
      'verbally abused staff|nurses|receptionist',
    ],
  },
  {
    reason: 'Staff were the ones attacked, which is told to explain, or as praise of their calm.',
    phrases: [
      '<staff> .. was|were|been|being|get|gets|getting|got assaulted|hit|punched|kicked|threatened|slapped|abused|bitten|attacked',
    ],
  },
  {
    reason: 'Too many of other things than medicine, or medicine as prescribed.',
    phrases: [
      '<took> too much|many of? time|effort|energy|days|weeks|months|hours|appointments|phone|calls|visits|attempts|on|tries',
      '<took> ## mg|mcg|ml|milligrams of? <tablets>',
      '<took> ## minutes|days|weeks|months|hours|years .. <tablets>',
      '<took> all .. <tablets> as prescribed|usual|normal|directed|advised',
      '<took> all my <tablets> as prescribed|usual|normal|directed|advised',
      'make them|you pay for|to parking|prescriptions|travel|park',
    ],
  },
];
