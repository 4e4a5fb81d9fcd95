import type { Case } from '../store/case.ts';
import type { Store } from '../store/store.ts';
import type { Member } from './roster.ts';

/** Nobody decides on a nomination that they gave or that is about them, nor reads who gave it. */
export const mustStepOut = async (
  { cases }: Pick<Store, 'cases'>,
  { id, objectId }: Pick<Member, 'id' | 'objectId'>,
  { kind, reference }: Case,
): Promise<boolean> => kind === 'nomination' && cases.concerns(reference, objectId ?? id);
