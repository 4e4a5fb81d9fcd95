/** Words of thanks and praise. */
export const praise: readonly string[] = [
  'thank|thanks|grateful|appreciate|appreciated|excellent|amazing|brilliant|fantastic|lovely|wonderful|kind|kindness|caring',
  'helpful|friendly|outstanding|professional|great|superb|perfect|fabulous|supportive|compassionate|marvellous|exceptional',
  'good|happy|best|pleased|impressed|polite|welcoming|respectful|attentive|thoughtful|reassuring|lifesaver|incredible|love|loved',
  'first class',
  'made .. difference',
  'listened to me|us',
  'could|can not fault|praise|thank|ask|have|recommend',
  'no complaints',
];

/** Words that qualify praise or find fault. A good rating never hides them. */
export const criticism: readonly string[] = [
  'but|however|although|though|unfortunately|except|apart|shame|sadly',
  'poor|bad|slow|late|rude|dirty|cold|noisy|awful|terrible|horrible|worse|worst|dreadful|useless|shocking|appalling|disgusting',
  'not|never|nobody|nothing|none|without|lack|lacked|lacking|missing|hardly',
  'cancelled|delayed|delay|delays|difficult|confusing|confused|disappointed|disappointing|unhelpful|unprofessional|unfriendly',
  'waited|waiting|wait|rushed|ignored|dismissive|impersonal|unsafe|unhappy|upset|worried|problem|problems|issue|issues',
  'could|should|would|needs be|have|to improve|improved|better|more|quicker|been',
  'too long|short|late|early|many|few|much|far|cold|hot|loud|quick',
  'more staff|time|help|support|information|parking|appointments',
  'hard to',
];

/** Turns of phrase that hold a word of fault and praise all the same. */
export const praiseInDisguise: readonly string[] = [
  'could|can not fault|praise|thank|ask|recommend',
  'could|can not have .. better|nicer|kinder|more',
  'not .. faulted|enough praise|thanks',
  'nothing was|is too much',
  'nothing but praise|good|positive|kindness',
  'no complaints|problems|issues|faults|criticism|criticisms',
  'never|not .. rushed|judged|ignored|pressured|bored',
  'no wait|waiting|waits|delays',
  'not have to wait',
  'not wait long',
  'would|could|will not be here|managed|coped|without',
  'nobody could have',
  'not too long',
  'feel less worried|upset|anxious',
  'when i was worried|upset|unhappy',
];

/**
 * Whole answers that say there is nothing. After *what could be better* they are praise; after *what was good* they are
 * the opposite (NHS coders' framework, PEQDC v7).
 */
export const nothingAnswers: readonly string[] = [
  'nothing|no|none|nope|nil|na|nowt|nah|never|zero|x|n thanks|really? thank? you?',
  'n a',
  'nothing|none at all',
  'nothing much|more|else|specific|particular',
  'nothing in particular',
  'nothing comes|springs to mind',
  'nothing that? i can|could think of',
  'nothing could|needs|need|can to? be? improve|improved|improving|better|bettered|change|changed|changing',
  'nothing to improve|change|add|say|report',
  'i have nothing to add|say|change',
  'not really|applicable|much|that',
  'not at all',
  'not that i can think|know of',
  'no improvement|improvements|changes|change|suggestions|complaints|problems|issues|comment|comments',
  'no improvement|improvements|changes|suggestions|comments needed|required|necessary|at all?',
  'can not think of anything|any|one',
  'do not know',
  'do not change anything|a thing?',
  'everything|all|it was|is all? good|fine|perfect|great|excellent|ok|okay|brilliant|lovely|spot on?',
  'it is all? good|fine|perfect|great|excellent|ok|okay|brilliant|lovely',
  'all good|fine|ok|okay|perfect|great',
  'keep it up',
  'keep up the? good|great|excellent work|job',
  'keep doing what you do',
  'keep doing what you are doing',
  'happy with everything|it|the? service?',
];
