import type { WordingRow } from './wording-row.ts';

/**
 * Complaints about personal data. Since 19 June 2026 they have a right and a clock of their own (Data Protection Act 2018
 * s.164A: acknowledge in 30 days); one message may be an NHS complaint too, and then the shorter clock holds for both.
 */
export const dataProtection: readonly WordingRow[] = [
  {
    rule: 'data-protection',
    why: 'They say that personal information was shared, lost, seen or used wrongly.',
    phrases: [
      'shared|share|sharing|disclosed|leaked|gave|given|passed|sent|emailed|posted|told|published .. my|his|her|our|their medical|personal|private|health? records|record|information|details|notes|data|diagnosis|results|letter|address',
      'shared|disclosed|leaked|gave|passed|sent|emailed|told .. information|details|records about me|him|her|us',
      'records|details|information|notes|letter|letters|results|email shared|sent|given|disclosed|leaked|posted with|to the? my|wrong|someone|another|ex|family|parents|neighbour|employer',
      'my records|details|information|notes|data|letter|letters|results|file was|were|been|has|have .. shared|leaked|lost|sent|disclosed|seen|stolen|accessed',
      'sent|went|given|posted|emailed|delivered .. to the wrong person|address|patient|house|email|number',
      'letter|results|records|notes|details|appointment for someone|another else|patient|person',
      'someone|another elses|patients|persons|else letter|results|records|notes|details|information|name',
      'breach of|in confidentiality|privacy|data|confidence',
      'data|confidentiality|privacy|gdpr breach|breached|protection|complaint',
      'breached|broke|broken|breaking my|patient|our|his|her|data? confidentiality|privacy|confidence',
      'looked|looking|looks|accessed|accessing|snooping|snooped|read|reading .. my medical? records|notes|file|record without|and|for',
      'accessed|snooped|opened .. my|his|her medical? records|notes|file|record',
      'gdpr',
      'information commissioner|commissioners',
      'told my ex|family|mum|dad|husband|wife|employer|boss|partner|neighbour .. about|that|my',
    ],
  },
];
