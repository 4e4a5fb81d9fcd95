import type { Danger } from '../triage/triaged.ts';
import type { Chance } from './classify.ts';
import type { Foreign } from './read-language.ts';
import type { Meaning, Understood } from './understood.ts';

interface Evidence {
  readonly chances: readonly Chance[];
  readonly dangers: readonly Danger[];
  readonly concepts: ReadonlySet<string>;
  readonly words: number;
  readonly foreign?: Foreign;
}

type Decided = Omit<Understood, 'slots'>;

/** Chances as close as this are a toss-up, when the message is thin. */
const close = 0.1;
const thin = 6;

/** What a message means, all evidence weighed. */
export function decide(evidence: Evidence): Decided {
  const { chances, foreign } = evidence;
  if (foreign !== undefined) return foreignMeaning(evidence, foreign);
  const label = sarcastic(evidence) ?? kinder(evidence) ?? chances[0]?.meaning ?? 'help';
  const confidence = chances.find(({ meaning }) => meaning === label)?.chance ?? 0;
  const [one, two] = chances.filter(({ meaning }) => meaning !== 'ambiguous');
  if (one === undefined || two === undefined) return { label, confidence };
  const tossUp = evidence.words <= thin && one.chance - two.chance < close && one.chance < 0.4;
  if (label === 'ambiguous' || (label === one.meaning && tossUp))
    return { label: 'ambiguous', confidence, between: [one.meaning, two.meaning] };
  return { label, confidence };
}

/** `Thank you so much for losing my notes` is no thanks. */
const sarcastic = ({ chances, concepts }: Evidence): Meaning | undefined =>
  concepts.has('barb') && ['thanks', 'nomination', 'feedback'].includes(chances[0]?.meaning ?? '')
    ? 'complaint'
    : undefined;

/** The meaning that the rules of danger name. A suicide in the family long ago is a bereavement. */
export function dangerMeaning(dangers: readonly Danger[]): Meaning | undefined {
  const now = dangers.filter(({ who }) => who !== 'past');
  const kinds = new Set(now.map(({ kind }) => kind));
  if (kinds.has('emergency')) return 'emergency';
  if (kinds.has('suicide-or-self-harm')) return 'crisis';
  if (kinds.size > 0) return 'safeguarding';
  return dangers.length > 0 ? 'bereavement' : undefined;
}

/** Sad and dangerous meanings win where a cold one is hardly likelier: it is worse to miss them. */
function kinder({ chances, concepts, dangers }: Evidence): Meaning | undefined {
  const cold: readonly Meaning[] = ['help', 'off_topic', 'person', 'feedback', 'status', 'forget', 'involvement'];
  const first = chances[0]?.meaning;
  if (first === undefined || !cold.includes(first)) return undefined;
  const likely = (meaning: Meaning) => chances.find((one) => one.meaning === meaning)?.chance ?? 0;
  const danger = dangerMeaning(dangers);
  if (danger !== undefined && likely(danger) > 0.2) return danger;
  if (likely('crisis') > 0.3) return 'crisis';
  if (likely('emergency') > 0.35) return 'emergency';
  if (likely('safeguarding') > 0.35) return 'safeguarding';
  if ((first === 'help' || first === 'off_topic') && concepts.has('grief') && likely('bereavement') > 0.1)
    return 'bereavement';
  return undefined;
}

/** What tables read is as good as sure; of longer words that they cannot read, the person is asked. */
function foreignMeaning({ dangers, words }: Evidence, { meaning }: Foreign): Decided {
  const said = dangerMeaning(dangers) ?? meaning;
  if (said !== undefined) return { label: said, confidence: 0.8 };
  return words < 4
    ? { label: 'help', confidence: 0.4 }
    : { label: 'ambiguous', confidence: 0.4, between: ['feedback', 'complaint'] };
}
