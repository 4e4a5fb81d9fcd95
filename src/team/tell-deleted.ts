import { answer, type DeskAnswer, type DeskDeps } from './desk-request.ts';
import { words } from './words.ts';

export const asksWhatWasDeleted = (text: string): boolean =>
  /^(what|which data) (was|is|has been) deleted\W*$/i.test(text.trim());

const monthMs = 30 * 86_400_000;

/** How many of which class went on time in the last 30 days; never what. */
export async function tellDeleted({ store, now }: DeskDeps): Promise<DeskAnswer> {
  const deleted = await store.retention.deletedSince(new Date(now().getTime() - monthMs));
  const counts = Object.entries(deleted).map(([of, count]) => `${of} ${count}`);
  return answer([counts.length === 0 ? words.nothingDeleted : words.deletedCounts(counts.join(', '))]);
}
