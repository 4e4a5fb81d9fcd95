import type { Locality } from '../content/content.ts';

/** What a message outside any question can mean. */
export const meanings = [
  'feedback',
  'complaint',
  'involvement',
  'nomination',
  'thanks',
  'bereavement',
  'crisis',
  'safeguarding',
  'emergency',
  'person',
  'status',
  'help',
  'off_topic',
  'forget',
  'ambiguous',
] as const;
export type Meaning = (typeof meanings)[number];

/** What people ask about the chat itself. */
export const topics = [
  'how-long',
  'who-sees',
  'anonymous',
  'what-happens-next',
  'affects-care',
  'are-you-human',
  'is-it-watched',
  'what-can-you-do',
  'come-back-later',
  'cost',
  'language',
] as const;
export type Topic = (typeof topics)[number];

/** Ways to be involved that people name. */
export const interests = [
  'story',
  'member-governor',
  'research',
  'interview-panel',
  'recovery-college',
  'volunteering',
  'fundraising',
  'forum',
  'youth',
  'improvement',
  'champions-forum',
  'good-practice',
  'films',
] as const;
export type Interest = (typeof interests)[number];

/** What a message told beside its meaning. Nothing is guessed: what is not said is not there. */
export interface Slots {
  /** The id of one of our services, where one stands out. */
  readonly service?: string;
  /** The id of a neighbour that the message is about. */
  readonly organisation?: string;
  readonly locality?: Locality;
  readonly relation?: 'patient' | 'carer' | 'someone-else' | 'staff';
  /** Friends and Family Test code, 1 very good to 6 don't know; only from plain words of rating. */
  readonly rating?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly wish?: 'sort-out' | 'complaint' | 'champion';
  readonly interests?: readonly Interest[];
  /** The first name of the member of staff it is about. */
  readonly name?: string;
  /** Set when it is plain which of the two is meant. */
  readonly purpose?: 'thank' | 'nominate';
  /** Who died, as far as it decides which booklet fits. */
  readonly route?: 'adult' | 'child' | 'baby' | 'sudden';
  /** For staff: they ask on a family's behalf. */
  readonly forFamily?: true;
  readonly items?: readonly ('card' | 'booklet' | 'survey')[];
  /** A reference of ours, as typed. */
  readonly reference?: string;
  readonly topic?: Topic;
  /** Asks for a chaplain. */
  readonly chaplain?: true;
  /** The writer seems to be under 18. */
  readonly young?: true;
  /** The message is sad or distressed: nothing cheerful answers it. */
  readonly distress?: true;
  /** BCP 47 code of the language it is written in, when that is not English. */
  readonly language?: string;
  /** The message itself, when it tells something worth passing on rather than only asking for something. */
  readonly story?: string;
}

export interface Understood {
  readonly label: Meaning;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The two likeliest, where the label is `ambiguous`. */
  readonly between?: readonly [Meaning, Meaning];
  readonly slots: Slots;
}
