import { caseList } from '../../cards/case-list.ts';
import { answer, type DeskAnswer, type DeskRequest } from './desk-request.ts';
import type { FindCases } from './find-cases.ts';
import { listed } from './list-case.ts';
import { words } from './words.ts';

interface Deps {
  readonly find: FindCases;
  /** The address that opens a posted card. */
  readonly linkTo: (post: { readonly conversationId: string; readonly activityId: string }) => string;
  readonly now: () => Date;
}

/** The cases that the asker has, what is due first on top; only for a member of the team. */
export async function myCases({ find, linkTo, now }: Deps, { actor }: DeskRequest): Promise<DeskAnswer> {
  const found = await find({ actor, query: 'mine', skip: 0, count: 25 });
  if (found.kind === 'not-a-member') return answer([words.notInTheTeam]);
  if (found.cases.length === 0) return answer([words.noCases]);
  const card = caseList.draw({
    title: words.myCases(found.cases.length),
    items: found.cases.map((one) => {
      const { name, lines } = listed(one, now());
      return { name, lines, ...(one.post === undefined ? {} : { url: linkTo(one.post) }) };
    }),
    open: words.openCase,
  });
  return answer([], { cards: [card] });
}
