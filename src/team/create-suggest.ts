import type { Store } from '../store/store.ts';
import { type AskModel, forModel, readSuggestion, task } from './suggestion.ts';

interface Deps {
  readonly store: Pick<Store, 'cases' | 'turns'>;
  readonly ask: AskModel;
  readonly mask: (text: string) => string;
  readonly now: () => Date;
}

/**
 * Makes the function that asks a model about a case, long after its person had their receipt. Nothing waits for it: an
 * answer that does not come, or is not what was asked for, leaves the case as triage had it.
 */
export function createSuggest({ store, ask, mask, now }: Deps) {
  return async ({
    id,
    caseReference: reference,
  }: {
    readonly id: string;
    readonly caseReference: string;
  }): Promise<void> => {
    const words = await store.cases.words(reference);
    if (words === undefined) return;
    const answered = await ask(task, forModel(words, mask));
    const suggestion = answered === undefined ? undefined : readSuggestion(answered);
    const found = await store.cases.find(reference);
    if (suggestion === undefined || found === undefined || found.state === 'withdrawn') return;
    const at = now();
    const { queue } = found;
    const adds = suggestion.flags.some((flag) => !found.flags.includes(flag));
    await store.turns.commit({
      key: { channel: 'teams', conversationId: `suggest|${reference}`, activityId: id },
      at,
      said: [],
      records: [
        { kind: 'suggest', reference, suggestion, at },
        ...(adds
          ? [{ kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } } as const]
          : []),
      ],
    });
  };
}
