import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createBook } from '../../../src/content/book.ts';
import { readContentFiles } from '../../../src/content/content-files.ts';
import { kinds } from '../../../src/content/kinds/kinds.ts';
import { createLiveContent } from '../../../src/content/live-content.ts';
import { picturesIn, seedFolder } from '../../../src/content/load-content.ts';
import { nextMonday } from '../../../src/content/next-monday.ts';
import { createReviews } from '../../../src/team/content/create-reviews.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const at = new Date('2027-01-06T10:00:00Z');
const monday = '2027-01-11T09:00:00.000Z';

describe('content that is to be looked at again', () => {
  it('is told to the team that answers for it, each Monday, and to no other', async () => {
    const kept = await temporaryStore(() => at);
    const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
    const book = createBook(live);
    const helplines = kinds.find(({ id }) => id === 'helplines') ?? assert.fail();
    const samaritans = book.entry(helplines, 'samaritans');
    const dated = (review: string) =>
      live.take(
        kinds.flatMap((kind) =>
          book.find(kind, '').map(({ id }) => ({
            kind,
            entryId: id,
            entry: { ...book.entry(kind, id), review: id === 'samaritans' ? review : '2028-01-01' },
          })),
        ),
      );
    const reviews = createReviews({ store: kept.store, book, nextMonday, now: () => at });
    await reviews.plan();
    await reviews.plan();
    const health = await kept.store.deliveries.health(new Date('2027-01-12T09:00:00Z'));
    assert.equal(health.waiting, 4);
    dated('2027-01-25');
    const card = JSON.stringify(await reviews.draw('general', monday));
    assert.match(card, /One thing that the public reads/);
    assert.match(card, /To be looked at again on 25 January 2027/);
    assert.match(card, /For: Patient and carer experience team/);
    assert.equal(await reviews.draw('involvement', monday), undefined);
    dated('2027-01-10');
    assert.match(JSON.stringify(await reviews.draw('general', monday)), /Was to be looked at again on 10 January 2027/);
    dated('2027-01-26');
    assert.equal(await reviews.draw('general', monday), undefined);
    assert.equal(samaritans?.id, 'samaritans');
    await kept.store.close();
    await kept.remove();
  });
});
