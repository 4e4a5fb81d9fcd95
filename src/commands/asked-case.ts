import { AskedWrongly } from './asked-wrongly.ts';

/** What a command about one case takes beside its reference: who asks, and why. */
export const caseOptions = { by: { type: 'string' }, why: { type: 'string' } } as const;

interface Given {
  readonly positionals: readonly string[];
  readonly values: { readonly by?: string; readonly why?: string };
}

/**
 * Which one case, who asks and why; all three are needed, because they are written down.
 * @throws AskedWrongly with what it says then.
 */
export function askedCase({ positionals, values: { by = '', why = '' } }: Given, says: string) {
  const [given = ''] = positionals;
  const asked = { reference: given.trim().toUpperCase(), by: by.trim(), why: why.trim() };
  if (!/^LAN-[0-9A-Z-]+$/.test(asked.reference) || asked.by === '' || asked.why === '' || positionals.length > 1)
    throw new AskedWrongly(says);
  return asked;
}
