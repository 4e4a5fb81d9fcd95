import { z } from 'zod/v4';
import type { CaseWords } from '../store/case.ts';

const Nominated = z.object({ name: z.string(), colleague: z.string().optional() });

/** Whom a nomination is about, as its giver named them. */
export interface Nominee {
  readonly name: string;
  /** Microsoft Entra object id, where they were picked from the staff list. */
  readonly person?: string | undefined;
}

export function nomineeIn(words: CaseWords | undefined): Nominee | undefined {
  const nominated = Nominated.safeParse(words?.given?.answers).data;
  return nominated === undefined ? undefined : { name: nominated.name, person: nominated.colleague };
}
