import { z } from 'zod/v4';
import type { Content } from '../../src/content/content.ts';
import type { Opportunity } from '../../src/content/opportunity.ts';
import { plain } from '../form/plain.ts';

const Named = z.string().catch('');

/**
 * The opportunity that somebody names, also one that has closed since: by its whole name, or by words that are in the name
 * of one alone. A button carries the whole name; what people type themselves may fit none.
 */
export function findNamed(which: unknown, content: Content): Opportunity | undefined {
  const said = plain(Named.parse(which));
  if (said === '') return undefined;
  // From the beginning of time on, so that it is all of them.
  const all = content.opportunities(new Date(0));
  const exact = all.find(({ name }) => plain(name) === said);
  const near = all.filter(({ name }) => ` ${plain(name)} `.includes(` ${said} `));
  return exact ?? (near.length === 1 ? near[0] : undefined);
}
