import { z } from 'zod/v4';
import type { Member } from '../../team/roster.ts';

/** Teams and the Bot Framework name the Entra object id differently. */
const Answered = z.object({
  id: z.string().min(1).max(1_000),
  name: z.string().max(400).nullish(),
  aadObjectId: z.string().max(100).nullish(),
  objectId: z.string().max(100).nullish(),
});

/** Reads one member of a conversation; an answer that is none counts as not asked. */
export function readMember(text: string): Member | 'unknown' {
  try {
    const { id, name, aadObjectId, objectId } = Answered.parse(JSON.parse(text));
    const entra = aadObjectId ?? objectId ?? undefined;
    return { id, name: name ?? 'A colleague', ...(entra === undefined ? {} : { objectId: entra }) };
  } catch {
    return 'unknown';
  }
}
