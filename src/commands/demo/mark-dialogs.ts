import type { Dialog } from '../../../dialogs/dialog.ts';
import { inventedFact } from './words.ts';

/** The dialogs as they are, but what they record says on its card that it is invented. */
export const markDialogs = (dialogs: readonly Dialog[]): readonly Dialog[] =>
  dialogs.map((dialog) => ({
    ...dialog,
    finish(answers, words, showing) {
      const done = dialog.finish(answers, words, showing);
      if (done.kind !== 'record') return done;
      return { ...done, draft: { ...done.draft, facts: [inventedFact, ...(done.draft.facts ?? [])] } };
    },
  }));
