import type { ContentEdit } from '../store/content-edit.ts';
import type { Span } from '../store/report-reads.ts';

/** How many of a kind of content became public in a span, and how many wait for a second person now. */
export function publishedIn(
  kind: string,
  { from, to }: Span,
  { live, waiting }: { readonly live: readonly ContentEdit[]; readonly waiting: readonly ContentEdit[] },
): { readonly published: number; readonly waiting: number } {
  const ofKind = (edits: readonly ContentEdit[]) => edits.filter((edit) => edit.kind === kind);
  const isIn = ({ entry, at, decided }: ContentEdit) => {
    const since = decided?.at ?? at;
    return entry !== undefined && since >= from && since < to;
  };
  return { published: ofKind(live).filter(isIn).length, waiting: ofKind(waiting).length };
}
