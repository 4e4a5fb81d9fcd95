import type { FindCases, Finding } from './find-cases.ts';
import { type Listed, listed } from './list-case.ts';
import { words } from './words.ts';

/** Makes the search of the message extension: cases in a list, or a sentence that says why there is none. */
export function createSearch({ find, now }: { readonly find: FindCases; readonly now: () => Date }) {
  return async (finding: Finding): Promise<string | readonly Listed[]> => {
    const found = await find(finding);
    if (found.kind === 'not-a-member') return words.notInTheTeam;
    if (found.cases.length === 0) return words.foundNothing;
    return found.cases.map((one) => listed(one, now()));
  };
}

export type Search = ReturnType<typeof createSearch>;
