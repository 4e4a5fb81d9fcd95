import { dangerRules } from '../danger-rule.ts';

/** Thoughts and voices that frighten whoever has them. */
export const darkThoughts = dangerRules('suicide-or-self-harm', [
  {
    rule: 'dark-thoughts',
    who: 'self',
    why: 'They speak of dark thoughts, or of voices that tell them to hurt themselves.',
    phrases: [
      'voice|voices|noise|god|man|head .. told|tells|says|said|say|saying .. jump|cut|die|end|kill|do',
      'told by god|voices|them to',
      'head|mind|brain|thoughts is|are|keeps|keep|was|just? telling|tells|saying|says|tell me to|i',
      'head|mind|brain tells|told me to',
      'causing|inflicting|cause pain|harm to myself',
      'pain to myself',
      'thoughts|thought|thinking|think|ideas|idea|contemplating|contemplated|considering|considered of|about? dying|death|harming|killing|hurting',
      'thoughts|thinking|think of|about not being|waking|living|existing',
      'thoughts|thought|thinking|think of|about ending',
      'contemplating|contemplated|considering|considered ending',
      'dark|darkest|intrusive|disturbing|scary|bad|horrible thoughts',
      'thoughts .. very|so|really|pretty|quite|too dark',
      'urge|urges to .. harm|hurt|kill|die|cut|end|jump',
      'voices|voice .. tell|tells|telling|told|say|saying me|to .. harm|hurt|kill|die|end|cut',
      'ideation',
    ],
  },
]);
