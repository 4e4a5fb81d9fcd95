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
  'nothing|no|none|nope|nil|na|nowt|nah|never|zero|x|n|no really|at|much|comes|thanks|all|thank? all|you|to? mind?',
  'nothing that? i? can? could|needs|need|springs|think|improve|improved|be|to of|improve|improved|change|changed|better|mind?',
  'not really|at|that|applicable|much all|i? know? of?',
  'n and? a',
  'no improvement|improvements|changes|change|suggestions|complaints|problems|issues|comment|comments needed|required|necessary|at? all?',
  'can not think of anything|any|one? thing?',
  'do not change|know a|anything? thing?',
  'everything|all|it is|was? good|fine|perfect|great|excellent|ok|okay|brilliant|spot|lovely on?',
  'all good|fine|ok|perfect|great',
  'keep it|up|doing|on the|up|what|good|great? you|work|good|as? are? doing? you? are?',
  'happy with everything|it|the|service as? service? it? is?',
  'i have nothing to add|say|change',
];
