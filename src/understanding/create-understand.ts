import type { Content } from '../content/content.ts';
import type { Danger } from '../triage/triaged.ts';
import { type Chance, chancesOf, together } from './classify.ts';
import { decide } from './decide.ts';
import { featuresOf, places } from './features.ts';
import { findConcepts } from './find-concepts.ts';
import { findSlots } from './find-slots.ts';
import { passedOnWithMore } from './passed-on.ts';
import { plainMessage } from './plain-message.ts';
import { type Foreign, readLanguage } from './read-language.ts';
import type { Meaning, Understood } from './understood.ts';
import { asFeatures, vectorLength, vectorOf } from './vector-of.ts';
import { readWeights, type Weights } from './weights.ts';

interface Deps {
  readonly content: Pick<Content, 'findServices' | 'findOtherOrganisation'>;
  readonly findDanger: (text: string) => readonly Danger[];
  /** What the classifiers have learnt; what was learnt from all examples when left out. */
  readonly learnt?: Learnt;
}

interface Learnt {
  /** By words and their parts. */
  readonly words: Weights;
  /** By what a sentence is about; left out, words alone decide. */
  readonly sentences?: Weights;
}

const allLearnt = (): Learnt => ({
  words: readWeights(new URL('weights.bin', import.meta.url), places),
  sentences: readWeights(new URL('sentence-weights.bin', import.meta.url), vectorLength),
});

const sad: readonly Meaning[] = ['bereavement', 'crisis', 'safeguarding', 'emergency'];

/**
 * Makes the function that says what a message outside any question means. It takes any text, needs no network, keeps
 * nothing, and never throws on what a person types.
 */
export function createUnderstand({ content, findDanger, learnt = allLearnt() }: Deps) {
  const aboutSentence = async (text: string) => {
    const { sentences } = learnt;
    const vector = sentences === undefined ? undefined : await vectorOf(text);
    return vector && sentences && chancesOf(asFeatures(vector), sentences);
  };
  return async (text: string, { audience }: { readonly audience: 'public' | 'staff' }): Promise<Understood> => {
    const staff = audience === 'staff';
    const dangers = findDanger(text);
    const plain = plainMessage(text);
    const concepts = new Set(findConcepts(plain.text));
    const foreign = readLanguage(text);
    const byWords = chancesOf(featuresOf({ text, staff, dangers }), learnt.words);
    const chances = together(byWords, foreign === undefined ? await aboutSentence(text) : undefined);
    const evidence = { chances, dangers, concepts, words: plain.words.length };
    const first = decide(foreign === undefined ? evidence : { ...evidence, foreign });
    const half = staff && first.label === 'thanks' && passedOnWithMore(plain.text);
    const decided = half ? ({ label: 'feedback', confidence: first.confidence } as const) : first;
    const slots = findSlots({ text, plain, label: decided.label, staff }, content);
    return { ...decided, slots: { ...slots, ...feelings(decided, chances, concepts), ...languageOf(foreign) } };
  };
}

/** Said when it may be sad: whatever the label, nothing cheerful answers it. */
function feelings({ label }: Pick<Understood, 'label'>, chances: readonly Chance[], concepts: ReadonlySet<string>) {
  const chance = chances.filter(({ meaning }) => sad.includes(meaning)).reduce((sum, one) => sum + one.chance, 0);
  const speaksOfIt = ['grief', 'acuteDistress', 'wantsToDie', 'selfHarm', 'death'].some((concept) =>
    concepts.has(concept),
  );
  return sad.includes(label) || chance > 0.4 || (speaksOfIt && chance > 0.1) ? { distress: true as const } : {};
}

const languageOf = (foreign: Foreign | undefined) => (foreign === undefined ? {} : { language: foreign.language });
