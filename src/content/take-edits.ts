import type { ContentEdit } from '../store/content-edit.ts';
import { kindOf } from './kinds/kinds.ts';
import type { LiveContent } from './live-content.ts';
import type { Edit } from './merge-edits.ts';

interface Deps {
  readonly live: LiveContent;
  readonly edits: {
    readonly live: () => Promise<readonly ContentEdit[]>;
    readonly follow: (listener: () => void) => void;
  };
  readonly log: {
    readonly warn: (message: string, fields?: { readonly count?: number }) => void;
    readonly error: (message: string) => void;
  };
}

/**
 * Makes the function that shows what the team has published, and calls it whenever that changes on any instance. What does
 * not fit any more is left out and counted in the log.
 */
export function createTakeEdits({ live, edits, log }: Deps): () => Promise<void> {
  const refresh = async () => {
    const left = live.take((await edits.live()).flatMap(toEdit));
    if (left.length > 0)
      log.warn('changes of the content do not fit any more and are left out', { count: left.length });
  };
  edits.follow(() => {
    refresh().catch(() => log.error('changes of the content could not be read'));
  });
  return refresh;
}

function toEdit({ kind: id, entryId, entry }: ContentEdit): readonly Edit[] {
  const kind = kindOf(id);
  return kind === undefined ? [] : [{ kind, entryId, ...(entry === undefined ? {} : { entry: JSON.parse(entry) }) }];
}
