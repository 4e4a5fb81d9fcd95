import type { BereavementCard, BereavementRoute, Booklet } from './booklet.ts';
import type { Occasion, Opportunity } from './opportunity.ts';
import type { YouSaidWeDid } from './you-said-we-did.ts';

/** The trust's content as the rest of the code sees it. Schemas and loading: see the other files of this folder. */

export type Locality = 'Hull' | 'East Riding' | 'Whitby' | 'Scarborough and Ryedale';

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly localities: readonly Locality[];
  /** Old, short and everyday names. */
  readonly also: readonly string[];
  /** National FFT return: which template and which of its service categories. */
  readonly fft: { readonly area: 'community' | 'mental-health' | 'general-practice'; readonly category: string };
}

export interface OtherOrganisation {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  /** Where feedback about it goes: shown to the public only when confirmed. */
  readonly feedback?: { readonly url?: string; readonly phone?: string };
}

export type HelplineUse =
  | 'emergency'
  | 'mental-health'
  | 'listening'
  | 'children'
  | 'young-people'
  | 'domestic-abuse'
  | 'deaf'
  /** For people who work here. */
  | 'staff'
  | 'safeguarding';

export interface Helpline {
  readonly id: string;
  readonly name: string;
  /** What to do, in one short line, e.g. `Call 111 and choose the mental health option`. */
  readonly action: string;
  readonly phone?: string;
  readonly hours?: string;
  readonly use: HelplineUse;
  readonly localities?: readonly Locality[];
}

export interface Content {
  readonly trust: { readonly name: string; readonly shortName: string; readonly odsCode: string };
  /** The trust's own first sentence, and when its phone is answered where that is not left to the settings. */
  readonly opening: { readonly welcome?: string; readonly phoneHours?: string };
  readonly services: readonly Service[];
  readonly service: (id: string) => Service | undefined;
  /** Services that the words may mean, likeliest first, forgiving spelling; `sure` when one stands out. At most eight. */
  readonly findServices: (words: string) => { readonly matches: readonly Service[]; readonly sure: boolean };
  /** The neighbour that is named in the words, when one is and ours is not. */
  readonly findOtherOrganisation: (words: string) => OtherOrganisation | undefined;
  readonly otherOrganisation: (id: string) => OtherOrganisation | undefined;
  /** Confirmed helplines, in the order to show them. */
  readonly helplines: readonly Helpline[];
  /** Opportunities that have not closed at `now`. */
  readonly opportunities: (now: Date) => readonly Opportunity[];
  /** Any opportunity, also one that has closed since. */
  readonly opportunity: (id: string) => Opportunity | undefined;
  /** The next dates of an opportunity after `now`, soonest first, at most three. */
  readonly nextDates: (opportunity: Opportunity, now: Date) => readonly Occasion[];
  readonly booklets: readonly Booklet[];
  /** The booklet that fits best: its route, then the service, then the area; the general one where none is closer. */
  readonly bookletFor: (asked: {
    readonly route: BereavementRoute;
    readonly service?: string;
    readonly locality?: Locality;
  }) => Booklet;
  readonly booklet: (id: string) => Booklet | undefined;
  readonly bereavementCards: readonly BereavementCard[];
  /** What changed because people spoke: what is shown by then, newest first. */
  readonly youSaidWeDid: (now: Date) => readonly YouSaidWeDid[];
  /**
   * The end (5pm, Europe/London) of the n-th England working day after the day of `from`, which itself does not count.
   * @throws RangeError when `days` is not a whole number from 1 up.
   */
  readonly dueAfterWorkingDays: (from: Date, days: number) => Date;
  /** Whether that day (YYYY-MM-DD) is a bank holiday in England. */
  readonly isBankHoliday: (day: string) => boolean;
  /** The last day whose bank holidays are known, once it is less than half a year away: start-up then warns. */
  readonly holidaysRunOut: (now: Date) => Date | undefined;
}
