import { dangerRules } from '../danger-rule.ts';

/** Somebody other than the writer may be at risk of suicide or is harming themself. */
export const suicideOfOthers = dangerRules('suicide-or-self-harm', [
  {
    rule: 'someone-may-die-by-suicide',
    who: 'other',
    why: 'They are worried that somebody else may take their own life.',
    phrases: [
      '<someone> .. want|wants|wanted|wanting|wishes|ready|going to die',
      'wants to die|disappear',
      'wants to be dead',
      '<someone> .. suicidal|suicide',
      'suicidal <relative>|child|patient|people|person|man|woman|teenager',
      '<someone> .. kill|killing|hang|hanging|drown|drowning <themself>',
      'kill|killing|hang|hanging|drown|drowning <themself>',
      '<someone> .. end|ending|take|taking <their> own? life|lives',
      'end|ending|take|taking <their> own? life|lives',
      'tried|trying|attempted|threatened|threatening to? end|take|ending|taking <their> own? life',
      '<someone> .. end it all',
      '<someone> .. does|did not want to live|be|exist|wake|go|carry',
      'does not want to live|exist',
      'does not want to be here|alive',
      '<someone> .. better off dead',
      '<someone> .. unalive',
      '<someone> wish|wishes he|she|they was|were|had|would dead|died|die',
      '<someone> .. no reason to live',
      '<someone> .. overdosed|overdose',
      '<someone> .. not keep <themself> safe',
    ],
  },
  {
    rule: 'someone-self-harms',
    who: 'other',
    why: 'They say that somebody else is harming themself.',
    phrases: [
      '<someone> .. self harm|harms|harmed|harming|injures|injuring',
      '<someone> .. hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burns|burning|injure|injures|starving <themself>',
      'hurts|hurting|harm|harms|harming|cuts|cutting|injures|starving|starves <themself>',
      '<someone> .. cutting|cuts|cut <their> wrists|wrist|arms|arm|legs|throat',
    ],
  },
]);
