import { dialogs } from '../../dialogs/index.ts';
import type { LiveContent } from '../../src/content/live-content.ts';
import { createPreviewContent } from '../../src/conversation/preview-content.ts';
import type { ContentDeps } from '../../src/team/content/content-deps.ts';

/** An entry on the card on which people would read it, as the service itself puts it together. */
export function previewIn(live: LiveContent, now: () => Date): ContentDeps['preview'] {
  const page = (path: string) => `https://lanyard.example${path}`;
  const draw = createPreviewContent({ dialogs, page, now });
  return (kind, entry) => draw(kind.id, entry.id, live.wouldBe({ kind, entryId: entry.id, entry }));
}
