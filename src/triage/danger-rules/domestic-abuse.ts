import { dangerRules } from '../danger-rule.ts';

/** Abuse by a partner, a former partner or the family (Domestic Abuse Act 2021: control counts as much as blows). */
export const domesticAbuse = dangerRules('domestic-abuse', [
  {
    rule: 'someone-suffers-domestic-abuse',
    who: 'other',
    why: 'They say that somebody is hurt or controlled by a partner or in the family.',
    phrases: [
      '<partner> .. <hit>|<choke>|hurts|hurting|attacked|assaulted|<threaten>|controls|abuses|rapes her|him|them',
      'dad|stepdad|mum|stepmum|he|she .. <hit>|<choke>|hurts|hurting|<threaten> my|the|our mum|dad|kids|children|sister|brother|daughter|son|baby',
      'dad|stepdad .. <hit>|<choke>|hurts|hurting mum|us|her',
      '<relative> .. in an? abusive|violent|controlling relationship|marriage|home',
      '<relative> .. abused|beaten|controlled by <their> <partner>',
    ],
  },
  {
    rule: 'domestic-abuse',
    who: 'self',
    why: 'They say that a partner or somebody in the family hurts, frightens or controls them.',
    phrases: [
      '<partner> .. <hit>|<hurt>|<choke>|<threaten>|rapes|raped|forces|forced|controls|bullies|abuses|abused|isolates|follows|stalks|stalking me|us',
      'he|she .. <hit>|<choke>|rapes|raped|<threaten>|hurts|abuses|forces|controls me|us',
      '<partner> is|was|gets|being|can .. abusive|violent|controlling|aggressive',
      'abusive|violent|controlling <partner>|relationship|relationships|marriage|man|home|household',
      'scared|frightened|afraid|terrified|fear|petrified of my? <partner>|him|her',
      'domestic abuse|violence|abuser',
      'coercive control|controlled',
      'going|threatened|threatens|threatening|says|said .. kill me',
      'he|she|<partner> .. will|would|does not let|allow me to? leave|out|see|go|have|talk|speak|work|use|go',
      'checks|tracks|monitors|reads my phone|messages|every|emails',
      'stalked|stalking|stalker|stalks',
      'walking|walk on eggshells',
      'honour based|violence|killing',
      'ex .. harassing|harasses|following',
      'not feel? safe with my? <partner>|him|her',
      'beats|beat me up',
      'womens|need|in|to a refuge',
      'womens refuge',
      'leave|leaving|escape|escaping .. abusive|abuser',
      'not let|allow|allowed me out|go|outside|see',
      'husband|he|family not let|allow me go|out|see|take',
      'he|she control|controls everything',
      'takes|took my phone|passport',
      'stop|stopped|stops me seeing .. family|friends',
    ],
  },
]);
