import type { DrawnCard, Reply } from '../../dialogs/dialog.ts';
import type { Tiding } from '../store/delivery.ts';
import type { Queue } from '../team/queue.ts';
import type { Letter } from './send.ts';
import type { ToColleague } from './to-colleague.ts';

/** Everything that leaves is drawn as things are at the moment when it is sent. */
export interface Drawing {
  /** The case as it is now; undefined when it is no longer kept. */
  readonly drawCase: (reference: string) => Promise<{ readonly card: DrawnCard; readonly version: number } | undefined>;
  readonly drawUrgentWaits: (waiting: Queue) => DrawnCard;
  /** What nobody has claimed in a queue; undefined when there is nothing any more. */
  readonly drawClimb: (from: Queue) => Promise<DrawnCard | undefined>;
  /** What a colleague is told in their own chat; undefined when there is nothing to say any more. */
  readonly drawForColleague: (delivery: ToColleague) => Promise<DrawnCard | undefined>;
  /** Names a champion; undefined when they may not be named. */
  readonly drawRecognition: (reference: string) => Promise<DrawnCard | undefined>;
  /** The week before that Monday, in figures. */
  readonly drawDigest: (monday: string) => Promise<DrawnCard>;
  /** What a team is to look at again; undefined when there is nothing. */
  readonly drawReviews: (queue: Queue, monday: string) => Promise<DrawnCard | undefined>;
  /** What a card becomes that its case has left behind. */
  readonly drawGone: (text: string) => DrawnCard;
  /** News for a person; undefined when there is nothing to tell any more. */
  readonly drawTiding: (tiding: Tiding, nonce: string) => Promise<Reply | undefined>;
  /** The same as a letter; undefined also when they left no address. */
  readonly writeLetter: (tiding: Tiding) => Promise<Letter | undefined>;
}
