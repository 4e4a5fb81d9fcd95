import type { Content } from '../content/content.ts';
import type { Danger } from '../triage/triaged.ts';
import type { Understood } from './understood.ts';

interface Deps {
  readonly content: Pick<Content, 'findServices' | 'findOtherOrganisation'>;
  readonly findDanger: (text: string) => readonly Danger[];
}

/** Makes the function that says what a message outside any question means. */
export function createUnderstand({ findDanger }: Deps) {
  return async (text: string, _speaker: { readonly audience: 'public' | 'staff' }): Promise<Understood> => {
    if (findDanger(text).length > 0) return { label: 'crisis', confidence: 1, slots: {} };
    return { label: /complain/i.test(text) ? 'complaint' : 'help', confidence: 0.5, slots: {} };
  };
}
