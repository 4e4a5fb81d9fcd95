import { z } from 'zod/v4';
import type { Failure } from '../../delivery/send.ts';

const Thrown = z.object({
  code: z.string().max(40).optional(),
  responseCode: z.number().int().optional(),
  command: z.string().max(40).optional(),
});

/** What the mail server's refusal, or its silence, means for the letter. Its words are never passed on. */
export function mailFailure(error: unknown): Failure {
  const { code = 'mail', responseCode, command } = Thrown.safeParse(error).data ?? {};
  // RFC 5321: 4yz may succeed later, 5yz will not.
  if (responseCode !== undefined) return { kind: 'unsent', code: `smtp-${responseCode}`, final: responseCode >= 500 };
  // After DATA the server may have taken the letter although its answer never came.
  if (command === 'DATA') return { kind: 'time-out' };
  // An address that is none: no server was asked.
  return { kind: 'unsent', code: `mail-${code.toLowerCase()}`, final: code === 'EENVELOPE' };
}
