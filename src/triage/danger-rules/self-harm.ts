import { dangerRules } from '../danger-rule.ts';

/** The writer harms themself, or fears to. It is answered as a wish to die is. */
export const selfHarm = dangerRules('suicide-or-self-harm', [
  {
    rule: 'self-harm',
    who: 'self',
    why: 'They say that they harm themselves or fear they will.',
    phrases: [
      'urges are|is|getting|get|so|too|stronger',
      'i relapsed',
      'cut 2|too|to deep',
      'act|acting on it|them|those|my',
      'awful|terrible|bad to myself',
      'punching walls',
      'scars .. again',
      'starve myself',
      'self harm|harms|harmed|harming|injure|injury|injuring|inflicted|destructive|mutilation',
      'hurt|hurting|harm|harming|harmed|injure|injuring|cut|cutting|burn|burning|starve|starving|punish|punishing|scratching myself',
      'cut|cutting my wrists|wrist|throat|arms|arm|legs|leg|skin',
      'started|start|been|keep|stop cutting again|myself|my|since|when|every|and',
      'do something stupid|silly|bad|drastic|daft|terrible',
      'not feel? safe with|from|around myself',
      'keep|keeping myself safe',
      'danger|risk to myself',
      'scared|frightened|afraid|worried|terrified of|about? what i might|will|would|could|may|am',
      'scared|frightened|afraid|worried i might|will|would|could|may hurt|harm|do|kill',
      'relapsed with|into .. cutting',
      'i cut last|again|and|too|deep',
      'not safe tonight|alone|by|on with? myself|my',
      'i am not safe',
      'can not keep safe',
      'banging|smash|smashing my head',
      'long sleeves to hide',
    ],
  },
]);
