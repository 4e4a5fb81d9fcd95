import type { Locality } from './content.ts';

export type BereavementRoute = 'adult' | 'child' | 'baby' | 'sudden' | 'unsure';

/** A bereavement booklet: bespoke to a route, and to services and areas where it names them. */
export interface Booklet {
  readonly id: string;
  readonly title: string;
  readonly route: BereavementRoute;
  /** Services it is for; all of them when left out. */
  readonly services?: readonly string[];
  /** Areas it is for; all of them when left out. */
  readonly localities?: readonly Locality[];
  readonly version: string;
  /** Who answers for it and when it is looked at again (YYYY-MM-DD); past it, it is shown with a line that says so. */
  readonly owner: string;
  readonly review: string;
  readonly confirmed: boolean;
  readonly sections: readonly BookletSection[];
}

export interface BookletSection {
  readonly id: string;
  readonly title: string;
  /** Its title and first paragraph are the booklet's condolence; a chat has said its own before. */
  readonly condolence?: true;
  /** Plain paragraphs, no markup. */
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  /** Whom to turn to: a phone only where it is confirmed, a page by https. */
  readonly contacts?: readonly {
    readonly name: string;
    readonly about: string;
    readonly phone?: string;
    readonly url?: string;
    readonly localities?: readonly Locality[];
  }[];
}

/** The bereavement card that families are given: its picture and the credit of who designed it. */
export interface BereavementCard {
  readonly id: string;
  readonly title: string;
  /** A file of the content folder's `pictures`. */
  readonly picture: string;
  readonly alt: string;
  readonly credit: string;
}
