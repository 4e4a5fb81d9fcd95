import type { Content } from '../../src/content/content.ts';
import type { Draft, TextGiven } from '../dialog.ts';
import type { Given } from './given.ts';
import { organisationIn, type words } from './words.ts';

/** What finished feedback is recorded as. */
export function draftOf(given: Given, asked: typeof words.en.questions, content: Content): Draft {
  const text = (id: 'good' | 'improve'): TextGiven[] => {
    const said = given[id];
    return said === undefined ? [] : [{ question: id, label: asked[id]?.short ?? id, text: said }];
  };
  const other = given.organisation === 'them' ? organisationIn(given, content.findOtherOrganisation) : undefined;
  return {
    kind: 'feedback',
    retention: given.wish === 'complaint' ? 'complaint' : 'feedback',
    texts: [...text('good'), ...text('improve')],
    ...(given.contact === undefined ? {} : { contact: given.contact }),
    ...(given.needs === undefined ? {} : { needs: given.needs }),
    ...('id' in given.service ? { serviceId: given.service.id } : {}),
    ...(other === undefined ? {} : { organisationId: other.id }),
    wish: given.wish,
    relation: given.who,
    ...(given.rating === undefined ? {} : { rating: Number(given.rating) }),
    countsAsFft: given.rating !== undefined && given.whose !== 'own' && other === undefined,
    publish: given.publish === 'yes',
  };
}
