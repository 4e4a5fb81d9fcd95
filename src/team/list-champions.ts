import { caseList } from '../../cards/case-list.ts';
import { championWords } from './champion-words.ts';
import { answer, type DeskAnswer, type DeskDeps } from './desk-request.ts';
import { words } from './words.ts';

export const asksForChampions = (text: string): boolean =>
  /^(the )?(staff )?champions?( register)?$/i.test(text.trim());

/** The register of champions, in the channel for nominations alone: not everybody in it wants to be named elsewhere. */
export async function listChampions({ store, content }: DeskDeps): Promise<DeskAnswer> {
  const all = await store.champions.all();
  if (all.length === 0) return answer([championWords.none]);
  const items = all.map((champion) => {
    const service = champion.serviceId === undefined ? undefined : content.service(champion.serviceId);
    return {
      name: champion.name,
      lines: [...(service === undefined ? [] : [service.name]), championWords.state(champion), champion.reference],
    };
  });
  return answer([], {
    cards: [caseList.draw({ title: championWords.register(all.length), items, open: words.openCase })],
  });
}
