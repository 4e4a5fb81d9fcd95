import { z } from 'zod/v4';
import type { CaseMessage } from '../../store/case.ts';
import { words } from '../words.ts';
import { type Change, type Decided, type Deciding, refused } from './decided.ts';
import { tidings } from './tell.ts';

/** The longest reply, in characters: the same as the longest message to us. */
export const longestReply = 8_000;

const Written = z.object({ text: z.string().trim().min(1).max(longestReply) });
const Note = z.object({ note: z.string().trim().min(1).max(8_000) });

/** A place left to be filled in, as the draft has them: `[your name]`. */
export const openPlaces = (text: string): readonly string[] => text.match(/\[[^[\]]{1,80}\]/g) ?? [];

/** What is wrong with a text that is to be sent, if anything. */
export function problemWith(text: unknown): 'no-text' | 'too-long' | 'open-places' | undefined {
  const written = Written.safeParse({ text });
  if (!written.success) return typeof text === 'string' && text.length > longestReply ? 'too-long' : 'no-text';
  return openPlaces(written.data.text).length > 0 ? 'open-places' : undefined;
}

export const reply = (deciding: Deciding): Decided => send(deciding, 'reply');
export const ask = (deciding: Deciding): Decided => send(deciding, 'question');

/** Held back for a while; whoever writes to the person has the case from then on, unless somebody else has it. */
function send({ found, fields, actor, at, canEmail, holdMs }: Deciding, kind: 'reply' | 'question'): Decided {
  const problem = problemWith(fields.text);
  if (problem !== undefined) return refused(problem);
  const { text } = Written.parse(fields);
  const { reference } = found;
  const visibleFrom = new Date(at.getTime() + holdMs);
  const id = `${found.version}`;
  const change: Change['change'] = {
    state: kind === 'reply' ? 'answered' : 'waiting',
    ...(found.claimedBy === undefined ? { claimedBy: actor, claimedAt: at } : {}),
  };
  return {
    kind: 'change',
    change,
    event: { at, actor, what: kind === 'reply' ? 'replied' : 'asked' },
    line: words.wroteLine(actor.name, reference, kind, visibleFrom),
    also: [
      { kind: 'add-message', reference, message: { id, at, by: actor, kind, text, visibleFrom } },
      ...tidings({ found, canEmail }, { what: kind, message: id, notBefore: visibleFrom }),
      {
        kind: 'deliver',
        delivery: { kind: 'case-update', queue: found.queue, caseReference: reference, notBefore: visibleFrom },
      },
    ],
  };
}

/** The last thing written to the person, while they cannot see it. */
export const heldMessage = (messages: readonly CaseMessage[], at: Date): CaseMessage | undefined =>
  messages.findLast(({ by, visibleFrom }) => by !== 'person' && visibleFrom.getTime() > at.getTime());

export function takeBackReply({ found, actor, at, messages }: Deciding): Decided {
  const held = heldMessage(messages, at);
  if (held === undefined) return refused('too-late');
  return {
    kind: 'change',
    change: { state: 'claimed' },
    event: { at, actor, what: 'reply-taken-back' },
    line: words.tookBackLine(actor.name, found.reference),
    also: [{ kind: 'take-back-message', reference: found.reference, id: held.id, at }],
  };
}

/** For the team only; shown with the person's words, to whoever may read those. */
export function note({ found, fields, actor, at }: Deciding): Decided {
  const given = Note.safeParse(fields).data;
  if (given === undefined) return refused('no-note');
  return {
    kind: 'change',
    change: {},
    event: { at, actor, what: 'noted', why: given.note },
    line: words.notedLine(actor.name, found.reference),
  };
}
