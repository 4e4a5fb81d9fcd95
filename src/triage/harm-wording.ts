import type { WordingRow } from './wording-row.ts';

/**
 * Words of harm in care. The Trust may learn of a notifiable safety incident by such a message (duty of candour, Health
 * and Social Care Act 2008 Regulations 2014, reg 20); staff decide whether it is one. Counted in every answer.
 */
export const harm: readonly WordingRow[] = [
  {
    rule: 'harm-from-care',
    why: 'Somebody may have come to harm in care.',
    phrases: [
      'wrong medication|tablets|dose|drug|drugs|injection|insulin|patient|operation|treatment|prescription|dosage|leg|side',
      'given|gave too much|many',
      'double|missed|incorrect dose|doses|medication|insulin',
      'medication error|mistake|mix',
      'allergic reaction|to .. gave|given|injection|tablets|medication',
      'died|dead because|due|needlessly|unnecessarily|waiting|alone|while',
      'found .. dead',
      'would still be alive|here',
      'death .. avoidable|prevented|preventable|avoided',
      'caused|cause|causing|led .. harm|injury|death|damage|stroke|infection|his|her',
      'nearly|almost died|killed',
      'dropped me|him|her|my|mum|dad|the baby',
      'sepsis|septic',
      'permanent|permanently damage|damaged|disabled|injury|scarred',
      'never event',
      'failed to notice|spot|diagnose|act|respond|monitor|check|give',
      'left .. on the floor',
      'ended up in|back hospital|intensive|resus|icu',
    ],
  },
];

/** Words that may just tell what brought somebody here: counted outside praise only. */
export const possibleHarm: readonly WordingRow[] = [
  {
    rule: 'injury-or-death',
    why: 'A fall, an injury or a death is mentioned.',
    phrases: [
      'died|death',
      'took|ended <their> own? life',
      'fell|fallen|falls|fall over|out|down|off|from|on|in|and|at|twice|again|because|while',
      'had|has|having a|another? fall|falls',
      'injured|injury|injuries|fracture|fractured|broken|broke .. hip|arm|leg|wrist|bone|bones|ankle|rib|ribs|neck|because|by|when',
      'injured|fractured|concussion',
      'infected|infection|haemorrhage',
      'collapsed|seizure|unconscious',
      'overdose|overdosed',
      'scalded|burned|burnt',
      'pressure|bed sore|sores|ulcer|ulcers',
    ],
  },
];
