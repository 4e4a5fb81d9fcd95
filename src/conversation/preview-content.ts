import type { Dialog, DrawnCard, Speaker } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import { drawHelpline } from './help-card.ts';

interface Deps {
  readonly dialogs: readonly Dialog[];
  /** The full address of a page of this service, from its path. */
  readonly page: (path: string) => string;
  readonly now: () => Date;
}

/** The card on which people read an entry of some content; undefined where it stands on none of its own. */
export type PreviewContent = (kind: string, id: string, content: Content) => DrawnCard | undefined;

const visitor: Speaker = { audience: 'public', channel: 'widget', locale: 'en' };

/** Makes the function that draws an entry as a visitor of the website reads it, by the code that draws it there. */
export function createPreviewContent({ dialogs, page, now }: Deps): PreviewContent {
  return (kind, id, content) => {
    if (kind === 'helplines') return drawHelpline(content, id);
    const showing = { content, speaker: visitor, now: now(), page, nonce: 'preview' };
    const cards = dialogs.map(({ preview }) => preview?.(kind, id, showing));
    return cards.find((card) => card !== undefined);
  };
}
