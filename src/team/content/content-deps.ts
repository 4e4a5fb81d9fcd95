import type { DrawnCard } from '../../../dialogs/dialog.ts';
import type { Book } from '../../content/book.ts';
import type { Entry } from '../../content/entry-form.ts';
import type { Kind } from '../../content/kinds/kind.ts';
import type { Store } from '../../store/store.ts';
import type { DeskRequest } from '../desk-request.ts';

export interface ContentDeps {
  readonly book: Book;
  readonly store: Pick<Store, 'turns' | 'contentEdits'>;
  /** Makes what was published what people see, here and now. */
  readonly refresh: () => Promise<void>;
  /** The card on which people read an entry, with the content as it would be; undefined where it stands on none. */
  readonly preview: (kind: Kind, entry: Entry & { readonly id: string }) => DrawnCard | undefined;
  readonly now: () => Date;
}

/** Which entry a card is about, and the version it was drawn from; without an id a new one. */
export interface About {
  readonly kind: Kind;
  readonly id?: string;
  readonly version: number;
}

export const aboutAsText = ({ kind, id = '', version }: About): string => `${kind.id}/${id}/${version}`;

export function readAbout(book: Book, text: string | undefined): About | undefined {
  const [, kindId = '', id = '', version = ''] = /^([a-z-]+)\/([a-z0-9-]*)\/(\d{1,9})$/.exec(text ?? '') ?? [];
  const kind = book.kindOf(kindId);
  if (kind === undefined) return undefined;
  return { kind, version: Number(version), ...(id === '' ? {} : { id }) };
}

/** Whoever does this, as the history keeps them. */
export const editorOf = ({ actor }: DeskRequest) => ({ id: actor.objectId ?? actor.id, name: actor.name });

/** The nonce of a card that this request makes. */
export const nonceOf = ({ key }: DeskRequest) => `content:${key.activityId}`.slice(0, 80);
