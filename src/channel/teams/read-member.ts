import { z } from 'zod/v4';
import type { Member } from '../../team/roster.ts';

/** Teams and the Bot Framework name the Entra object id differently. */
const Answered = z.object({
  id: z.string().min(1).max(1_000),
  name: z.string().max(400).nullish(),
  aadObjectId: z.string().max(100).nullish(),
  objectId: z.string().max(100).nullish(),
  tenantId: z.string().max(100).nullish(),
  userRole: z.string().max(60).nullish(),
});

/**
 * Reads one member of a conversation; an answer that is none counts as not asked. With `tenantId`, a guest and somebody of
 * another organisation are nobody: they may read a channel that they were let into, and not what patients told the trust.
 */
export function readMember(text: string, tenantId: string | undefined): Member | 'nobody' | 'unknown' {
  try {
    const { id, name, aadObjectId, objectId, ...of } = Answered.parse(JSON.parse(text));
    if (tenantId !== undefined && !isOfTenant(of, tenantId)) return 'nobody';
    const entra = aadObjectId ?? objectId ?? undefined;
    return { id, name: name ?? 'A colleague', ...(entra === undefined ? {} : { objectId: entra }) };
  } catch {
    return 'unknown';
  }
}

const isOfTenant = ({ tenantId, userRole }: Pick<z.infer<typeof Answered>, 'tenantId' | 'userRole'>, ours: string) =>
  (tenantId ?? ours).toLowerCase() === ours.toLowerCase() && !['guest', 'anonymous'].includes(userRole ?? 'user');
