import type { Interest } from '../understanding/understood.ts';
import type { Locality } from './content.ts';

/** A way to be involved: what people need to know before they say yes (UK Standards for Public Involvement; 4Pi). */
export interface Opportunity {
  readonly id: string;
  readonly name: string;
  readonly interest: Interest;
  readonly audiences: readonly ('public' | 'staff')[];
  /** One line for the list. */
  readonly summary: string;
  readonly what: string;
  readonly why: string;
  /** Where it happens; none where it is online only. */
  readonly localities: readonly Locality[];
  readonly place?: string;
  readonly online: boolean;
  /** How much time, in words, e.g. `2 hours every 3 weeks`. */
  readonly time: string;
  /** For the third question: `little` is a few hours in all, `some` a few hours a month, `regular` every week. */
  readonly commitment: 'little' | 'some' | 'regular';
  readonly ages: { readonly from?: number; readonly to?: number; readonly words: string };
  readonly payment: string;
  readonly support: string;
  readonly dbs: string;
  readonly howDecided: string;
  readonly accessNeeds: string;
  /** Whom to ask; a phone or email only when confirmed. */
  readonly contact: { readonly role: string; readonly email?: string; readonly phone?: string };
  /** A page of another organisation or a film, shown only when confirmed. */
  readonly url?: string;
  /** `interest`: passed to the coordinator. `link`: only told about (an external forum, a film). */
  readonly how: 'interest' | 'link';
  /** The last day to come forward, as YYYY-MM-DD. */
  readonly closes?: string;
  readonly dates: DateRule;
  /** False for an example that nobody has checked: its dates are said to be provisional. */
  readonly confirmed: boolean;
}

/** Dates by rule, so that the seed never grows old; times are of Europe/London. */
export type DateRule =
  | { readonly kind: 'any-time' }
  | { readonly kind: 'none-now' }
  | { readonly kind: 'on'; readonly starts: readonly string[]; readonly minutes: number }
  /** e.g. the second Wednesday of each month, or of each third month. */
  | {
      readonly kind: 'monthly';
      readonly nth: 1 | 2 | 3 | 4;
      readonly weekday: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday';
      readonly everyMonths: number;
      readonly at: string;
      readonly minutes: number;
    }
  | {
      readonly kind: 'every-days';
      readonly from: string;
      readonly days: number;
      readonly at: string;
      readonly minutes: number;
    };

/** One date, ready to be shown and put into a calendar. */
export interface Occasion {
  readonly opportunity: string;
  /** Its day in London, as YYYY-MM-DD: names its calendar file. */
  readonly day: string;
  readonly start: Date;
  readonly end: Date;
}
