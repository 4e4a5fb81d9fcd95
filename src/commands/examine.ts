/** What one look found: nothing wrong, something to know, or something to mend; each in a sentence for an operator. */
export type Finding = { readonly kind: 'well' | 'mind' | 'mend'; readonly text: string };

/** One thing that is looked at. `look` may throw: then `mend` says what to do about it. */
export interface Look {
  readonly name: string;
  readonly look: () => Promise<Finding | readonly Finding[]>;
  /** What to do when the look itself fails. */
  readonly mend: string;
}

const marks = { well: 'well', mind: 'mind', mend: 'MEND' } as const;

/**
 * Looks at one thing after another and writes a line for each finding. Gives how many have to be mended. An error is never
 * shown, because its words may hold a secret.
 */
export async function examine(looks: readonly Look[], write: (line: string) => void): Promise<number> {
  let mends = 0;
  for (const { name, look, mend } of looks) {
    for (const { kind, text } of await found(look, mend)) {
      write(`${marks[kind]}  ${name}: ${text}\n`);
      if (kind === 'mend') mends += 1;
    }
  }
  return mends;
}

async function found(look: Look['look'], mend: string): Promise<readonly Finding[]> {
  try {
    return [await look()].flat();
  } catch {
    return [{ kind: 'mend', text: mend }];
  }
}

export const well = (text: string): Finding => ({ kind: 'well', text });
export const mind = (text: string): Finding => ({ kind: 'mind', text });
export const toMend = (text: string): Finding => ({ kind: 'mend', text });
