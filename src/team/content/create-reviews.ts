import { caseList } from '../../../cards/case-list.ts';
import type { DrawnCard } from '../../../dialogs/dialog.ts';
import type { Book } from '../../content/book.ts';
import type { Store } from '../../store/store.ts';
import type { Queue } from '../queue.ts';
import { words } from '../words.ts';
import { contentWords } from './content-words.ts';
import { dayInWords } from './day-in-words.ts';

interface Deps {
  readonly store: Pick<Store, 'turns'>;
  readonly book: Book;
  readonly nextMonday: (at: Date) => Date;
  readonly now: () => Date;
}

/** How long before its day a team hears of an entry. */
const ahead = 14 * 86_400_000;

/** As many as a card names. */
const most = 15;

/**
 * Reminds the team that answers for it, every Monday, of content that is to be looked at again within two weeks or should
 * have been. A Monday without any says nothing.
 */
export function createReviews({ store, book, nextMonday, now }: Deps) {
  const queues = [...new Set(book.kinds.map(({ queue }) => queue))];
  const plan = async () => {
    const monday = nextMonday(now());
    const day = monday.toISOString();
    await store.turns.commit({
      key: { channel: 'teams', conversationId: 'reviews', activityId: day },
      at: now(),
      said: [],
      records: queues.map((queue) => ({
        kind: 'deliver',
        delivery: { kind: 'reviews', queue, monday: day, notBefore: monday },
      })),
    });
  };
  return {
    plan,
    /** What that queue's team is to look at again; the next Monday is planned with it. */
    async draw(queue: Queue, monday: string): Promise<DrawnCard | undefined> {
      await plan();
      const by = new Date(new Date(monday).getTime() + ahead).toISOString().slice(0, 10);
      const due = book.due(by).filter(({ kind }) => kind.queue === queue);
      if (due.length === 0) return undefined;
      const items = due.slice(0, most).map(({ kind, name, review, owner }) => ({
        name,
        lines: [
          kind.name,
          ...(owner === undefined ? [] : [contentWords.reviews.owner(owner)]),
          contentWords.find.review(dayInWords(review), review < monday.slice(0, 10)),
        ],
      }));
      const more = due.length - items.length;
      return caseList.draw({
        title: contentWords.reviews.title(due.length),
        items: [...items, { name: more > 0 ? contentWords.reviews.more(more) : '', lines: [contentWords.reviews.how] }],
        open: words.openCase,
      });
    },
  };
}
