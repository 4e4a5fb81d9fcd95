import { isAlone } from './alone.ts';
import type { DangerRule } from './danger-rule.ts';
import { abuseAndNeglect } from './danger-rules/abuse-and-neglect.ts';
import { burden } from './danger-rules/burden.ts';
import { collapse } from './danger-rules/collapse.ts';
import { crisisSigns } from './danger-rules/crisis-signs.ts';
import { darkThoughts } from './danger-rules/dark-thoughts.ts';
import { despair } from './danger-rules/despair.ts';
import { domesticAbuse } from './danger-rules/domestic-abuse.ts';
import { emergency } from './danger-rules/emergency.ts';
import { exploitation } from './danger-rules/exploitation.ts';
import { farewell } from './danger-rules/farewell.ts';
import { fewWords } from './danger-rules/few-words.ts';
import { figuresOfSpeech } from './danger-rules/figures-of-speech.ts';
import { lastThings } from './danger-rules/last-things.ts';
import { otherLanguages } from './danger-rules/other-languages.ts';
import { preparations } from './danger-rules/preparations.ts';
import { selfHarm } from './danger-rules/self-harm.ts';
import { staffAllegations } from './danger-rules/staff-allegations.ts';
import { suicide } from './danger-rules/suicide.ts';
import { suicideLoss } from './danger-rules/suicide-loss.ts';
import { suicideOfOthers } from './danger-rules/suicide-of-others.ts';
import { threats } from './danger-rules/threats.ts';
import { scoreSentences } from './danger-scorer/score-sentences.ts';
import { createFinder, outermost } from './phrases.ts';
import { readWords, type Word } from './read-words.ts';
import type { Danger } from './triaged.ts';

/** Every rule of danger, weightiest first: findDanger reports in this order. */
export const dangerTable: readonly DangerRule[] = [
  ...emergency,
  ...collapse,
  ...suicideLoss,
  ...suicideOfOthers,
  ...suicide,
  ...selfHarm,
  ...despair,
  ...darkThoughts,
  ...preparations,
  ...lastThings,
  ...farewell,
  ...burden,
  ...crisisSigns,
  ...staffAllegations,
  ...abuseAndNeglect,
  ...exploitation,
  ...domesticAbuse,
  ...threats,
  ...otherLanguages,
  ...fewWords,
];

type Row = DangerRule | { readonly kind?: undefined; readonly alone?: undefined; readonly phrases: readonly string[] };

const find = createFinder<Row>([...figuresOfSpeech, ...dangerTable]);
const allegations = new Set(staffAllegations);
/** What is weighed together: a kind, but allegations against staff apart, because they decide the queue. */
const groupOf = (row: DangerRule) => (allegations.has(row) ? 'allegation' : row.kind);
const groups = [...new Set(dangerTable.map(groupOf))];

/**
 * The signs of danger in a text, each rule once. Takes any text, however long and however spelled, and is fast enough to
 * run on every message. Of two matches of one kind the longer is taken (`she wants to die` is about her), and none that
 * lies inside a figure of speech. Where the rules find nothing, the scorer of sentences may. Negation is not weighed: `I am not suicidal` counts, because a false alarm costs little.
 */
export function findDanger(text: string): readonly Danger[] {
  const words = readWords(text);
  const found = findByRules(words);
  return found.length > 0 ? found : scoreSentences(withoutFigures(words));
}

/** What the tables find, without the scorer that is learnt from it. */
export function findByRules(words: readonly Word[]): readonly Danger[] {
  const found = find(words).filter(({ row, start, end }) => !row.alone || isAlone(words, start, end));
  const rows = groups.flatMap((group) =>
    outermost(found.filter(({ row }) => row.kind === undefined || groupOf(row) === group)).map(({ row }) => row),
  );
  const seen = new Set(rows);
  return dangerTable.filter((row) => seen.has(row)).map(({ kind, who, rule, why }) => ({ kind, who, rule, why }));
}

/** A figure of speech is no danger to the scorer either. */
function withoutFigures(words: readonly Word[]): readonly Word[] {
  let reach = 0;
  const kept: Word[] = [];
  for (const { start, end } of outermost(find(words).filter(({ row }) => row.kind === undefined))) {
    kept.push(...words.slice(reach, start));
    reach = Math.max(reach, end);
  }
  return [...kept, ...words.slice(reach)];
}
