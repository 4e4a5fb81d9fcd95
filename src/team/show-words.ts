import type { Case, CaseWords } from '../store/case.ts';
import type { Recording } from '../store/recording.ts';
import { answer, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import { drawWords } from './draw-words.ts';
import { words } from './words.ts';

/**
 * The words of a case, for whoever asked; that they read them is committed first. Nominations of one person are decided
 * together, so they are read together.
 */
export async function showWords(
  { store, now }: DeskDeps,
  { key, actor }: DeskRequest,
  found: Case,
  page: number,
): Promise<DeskAnswer> {
  const { cases } = store;
  const { reference } = found;
  const joined = found.kind === 'nomination' ? await cases.joinedWith(reference) : [];
  const event = { at: now(), actor: { id: actor.id, name: actor.name }, what: 'words-shown' } as const;
  const records = [found, ...joined].map((one): Recording => ({ kind: 'note', reference: one.reference, event }));
  await store.turns.commit({ key, at: event.at, said: [], records });
  const own = await cases.words(reference);
  const others = await Promise.all(joined.map(async (one) => textsOf(one, await cases.words(one.reference))));
  const said = own === undefined ? undefined : { ...own, texts: [...own.texts, ...others.flat()] };
  const [person, history] = [await cases.person(reference), await cases.history(reference)];
  const messages = await cases.messages(reference);
  const suggestion = await cases.suggestion(reference);
  return answer([], { card: drawWords({ found, said, person, page, history, messages, suggestion }) });
}

const textsOf = ({ reference }: Case, said: CaseWords | undefined): CaseWords['texts'] =>
  (said?.texts ?? []).map((text) => ({ ...text, label: words.joinedWords(reference) }));
