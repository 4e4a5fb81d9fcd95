import type { Content } from '../../src/content/content.ts';
import type { Answers } from '../dialog.ts';
import { kinds, places } from './asked.ts';

/**
 * What a button carries: `none`, `none:kind,kind:place` (either may be empty), an opportunity's id, or `id:age`. One that nobody can join now,
 * because it has closed since the card was drawn or has no date, becomes *tell me when there is*.
 */
export function fromButton(argument: string, content: Content, now: Date): Answers {
  const [id = '', second = '', third] = argument.split(':');
  if (id === 'none') {
    const wanted = second.split(',');
    return {
      about: 'tell-me',
      kinds: kinds.filter((kind) => wanted.includes(kind)),
      place: places.find((place) => place === third),
    };
  }
  const opportunity = content.opportunity(id);
  if (opportunity === undefined) return {};
  const open = content.opportunities(now).includes(opportunity) && opportunity.dates.kind !== 'none-now';
  return { about: open ? 'register' : 'tell-me', which: opportunity.name, age: second };
}
