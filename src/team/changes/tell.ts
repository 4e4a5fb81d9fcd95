import type { Case } from '../../store/case.ts';
import type { Tiding } from '../../store/delivery.ts';
import type { Recording } from '../../store/recording.ts';

/** The same news by every way that reaches the person: where they wrote to us, and their address if they left one. */
export function tidings(
  { found, canEmail }: { readonly found: Pick<Case, 'reference' | 'kind'>; readonly canEmail: boolean },
  news: Omit<Tiding, 'caseReference'>,
): Recording[] {
  // Somebody who may be in danger hears from a person, not from a form letter.
  if (found.kind === 'alert' && news.what !== 'reply' && news.what !== 'question') return [];
  const ways = canEmail ? (['tell', 'email'] as const) : (['tell'] as const);
  return ways.map((kind) => ({ kind: 'deliver', delivery: { kind, caseReference: found.reference, ...news } }));
}
