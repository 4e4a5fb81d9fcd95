import type { Case, CaseWords } from '../store/case.ts';

interface Deps {
  readonly cases: {
    readonly corrected: () => Promise<readonly string[]>;
    readonly find: (reference: string) => Promise<Case | undefined>;
    readonly words: (reference: string) => Promise<CaseWords | undefined>;
  };
  readonly mask: (text: string) => string;
  readonly write: (line: string) => void;
}

/**
 * Writes what the team corrected on cards as JSON lines, `{"text", "question", "route", "urgency"}`: the words, masked, with
 * the category and the urgency that people gave them. Of each case one line for each text. Gives how many lines.
 */
export async function writeCorrections({ cases, mask, write }: Deps): Promise<number> {
  let written = 0;
  for (const reference of await cases.corrected()) {
    const found = await cases.find(reference);
    const words = await cases.words(reference);
    if (found === undefined) continue;
    for (const { question, text } of words?.texts ?? []) {
      write(`${JSON.stringify({ text: mask(text), question, route: found.route, urgency: found.urgency })}\n`);
      written += 1;
    }
  }
  return written;
}
