import { z } from 'zod/v4';
import type { Input } from '../../../dialogs/dialog.ts';
import type { TakeTurn } from '../../conversation/take-turn.ts';
import type { Store } from '../../store/store.ts';
import type { Desk } from '../../team/desk-request.ts';
import type { InventedCase } from './invented-case.ts';
import { colleagues } from './words.ts';

interface Deps {
  readonly store: Pick<Store, 'conversations' | 'cases'>;
  readonly takeTurn: TakeTurn;
  readonly desk: Desk;
  /** What the turn and the desk take for now; set to the time of each thing that happens. */
  readonly clock: { now: Date };
  /** The reference of the case that was made last. */
  readonly lastReference: () => string | undefined;
}

const hour = 3_600_000;
/** More steps than any dialog has questions. */
const mostSteps = 25;

/** Where a form stands; a conversation without one has sent it. */
const Standing = z.object({ active: z.object({ form: z.object({ at: z.string() }) }).optional() });

/**
 * Plays invented visits through the same turns and the same desk as real ones, at the times when they would have been.
 * @returns how many cases came of them.
 * @throws when a visit does not end in a case: then its answers no longer fit the dialog.
 */
export function createPlayWeek({ store, takeTurn, desk, clock, lastReference }: Deps) {
  let said = 0;

  const say = (conversationId: string, input: Input) => {
    said += 1;
    const id = `invented-${said}`;
    return takeTurn({
      key: { channel: 'widget', conversationId, activityId: id },
      speaker: { audience: 'public', channel: 'widget', locale: 'en' },
      input,
      heard: input.kind === 'text' ? { id, text: input.text } : { id },
    });
  };

  const standsAt = async (conversationId: string) => {
    const kept = await store.conversations.find(conversationId);
    return Standing.parse(JSON.parse(kept?.state ?? '{}')).active?.form.at;
  };

  /** What nobody invented an answer for is passed over, and what is complete is sent. */
  async function visit(conversationId: string, one: InventedCase): Promise<string> {
    const before = lastReference();
    await say(conversationId, { kind: 'hello' });
    if ('says' in one) await say(conversationId, { kind: 'text', text: one.says });
    else await say(conversationId, { kind: 'start', dialog: one.dialog, known: one.answers });
    for (let left = mostSteps; left > 0 && lastReference() === before; left -= 1) {
      const at = await standsAt(conversationId);
      if (at === undefined) break;
      await say(conversationId, { kind: 'text', text: at === 'check' ? 'send' : 'skip' });
    }
    const made = lastReference();
    if (made === undefined || made === before) throw new Error(`no case came of ${conversationId}`);
    return made;
  }

  async function work(reference: string, { by, action, fields = {} }: NonNullable<InventedCase['work']>[number]) {
    const found = await store.cases.find(reference);
    const name = colleagues[by];
    if (found === undefined || name === undefined) throw new Error(`nobody can ${action} ${reference}`);
    said += 1;
    await desk({
      key: { channel: 'teams', conversationId: 'demo', activityId: `invented-${said}` },
      actor: { id: `invented-${by}`, name },
      channel: { id: 'demo', reference: '{}' },
      input: {
        kind: 'submission',
        submission: { card: 'case', action, nonce: '', value: `${reference}:${found.version}`, fields },
      },
    });
    const { version } = (await store.cases.find(reference)) ?? found;
    if (version === found.version) throw new Error(`${action} changed nothing of ${reference}`);
  }

  return async (week: readonly InventedCase[], end: Date): Promise<number> => {
    for (const [index, one] of week.entries()) {
      const came = end.getTime() - one.hoursAgo * hour;
      clock.now = new Date(came);
      const reference = await visit(`demo-${index + 1}`, one);
      for (const step of one.work ?? []) {
        clock.now = new Date(came + step.after * hour);
        if (clock.now <= end) await work(reference, step);
      }
    }
    return week.length;
  };
}
