import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Audience, Showing } from '../dialog.ts';
import { type Age, fitsAge } from './age.ts';

/** Staff are people too: they see what is for everybody beside what is for staff. */
export const isFor = ({ audiences }: Opportunity, audience: Audience): boolean =>
  audience === 'staff' || audiences.includes('public');

/** What is open now for whoever asks, and of an age that fits. */
export const openTo = (
  { content, speaker, now }: Pick<Showing, 'content' | 'speaker' | 'now'>,
  age: Age | undefined,
): readonly Opportunity[] =>
  content.opportunities(now).filter((opportunity) => isFor(opportunity, speaker.audience) && fitsAge(opportunity, age));
