import { isAlone } from './alone.ts';
import type { DangerRule } from './danger-rule.ts';
import { abuseAndNeglect } from './danger-rules/abuse-and-neglect.ts';
import { burden } from './danger-rules/burden.ts';
import { darkThoughts } from './danger-rules/dark-thoughts.ts';
import { despair } from './danger-rules/despair.ts';
import { domesticAbuse } from './danger-rules/domestic-abuse.ts';
import { emergency } from './danger-rules/emergency.ts';
import { farewell } from './danger-rules/farewell.ts';
import { fewWords } from './danger-rules/few-words.ts';
import { figuresOfSpeech } from './danger-rules/figures-of-speech.ts';
import { otherLanguages } from './danger-rules/other-languages.ts';
import { preparations } from './danger-rules/preparations.ts';
import { staffAllegations } from './danger-rules/staff-allegations.ts';
import { suicideAndSelfHarm } from './danger-rules/suicide-and-self-harm.ts';
import { suicideLoss } from './danger-rules/suicide-loss.ts';
import { suicideOfOthers } from './danger-rules/suicide-of-others.ts';
import { threats } from './danger-rules/threats.ts';
import { createFinder, outermost } from './phrases.ts';
import { readWords } from './read-words.ts';
import type { Danger } from './triaged.ts';

/** Every rule of danger, weightiest first: findDanger reports in this order. */
export const dangerTable: readonly DangerRule[] = [
  ...emergency,
  ...suicideLoss,
  ...suicideOfOthers,
  ...suicideAndSelfHarm,
  ...despair,
  ...darkThoughts,
  ...preparations,
  ...farewell,
  ...burden,
  ...staffAllegations,
  ...abuseAndNeglect,
  ...domesticAbuse,
  ...threats,
  ...otherLanguages,
  ...fewWords,
];

type Row = DangerRule | { readonly kind?: undefined; readonly alone?: undefined; readonly phrases: readonly string[] };

const find = createFinder<Row>([...figuresOfSpeech, ...dangerTable]);
const kinds = [...new Set(dangerTable.map(({ kind }) => kind))];

/**
 * The signs of danger in a text, each rule once. Takes any text, however long and however spelled, and is fast enough to
 * run on every message. Of two matches of one kind the longer is taken (`she wants to die` is about her), and none that
 * lies inside a figure of speech. Negation is not weighed: `I am not suicidal` counts, because a false alarm costs little.
 */
export function findDanger(text: string): readonly Danger[] {
  const words = readWords(text);
  const found = find(words).filter(({ row, start, end }) => !row.alone || isAlone(words, start, end));
  const rows = kinds.flatMap((kind) =>
    outermost(found.filter(({ row }) => row.kind === kind || row.kind === undefined)).map(({ row }) => row),
  );
  const seen = new Set(rows);
  return dangerTable.filter((row) => seen.has(row)).map(({ kind, who, rule, why }) => ({ kind, who, rule, why }));
}
