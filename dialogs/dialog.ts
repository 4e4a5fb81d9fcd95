import type { z } from 'zod/v4';
import type { Content, OtherOrganisation } from '../src/content/content.ts';
import type { Triaged } from '../src/triage/triaged.ts';
import type { Meaning, Understood } from '../src/understanding/understood.ts';
import type { InEveryLanguage } from './in-every-language.ts';
import type { Locale } from './locale.ts';

/** Where a conversation happens. A widget conversation is the public's; a Teams one belongs to staff. */
export type Channel = 'widget' | 'teams';
export type Audience = 'public' | 'staff';

export interface Speaker {
  readonly audience: Audience;
  readonly channel: Channel;
  readonly locale: Locale;
  /** Who is signed in: staff in Teams. Nobody is on the website. */
  readonly person?: { readonly id: string; readonly name: string };
}

/**
 * What a person did, whichever channel carried it. `hello` is the birth of the conversation; `start` opens a dialog with
 * what is already known, e.g. from the menu on a colleague's message.
 */
export type Input =
  | { readonly kind: 'hello' }
  /** They chose another language, which the speaker already has: what is open is said once more in it. */
  | { readonly kind: 'language' }
  | { readonly kind: 'start'; readonly dialog: string; readonly known: Answers }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'submission'; readonly submission: Submission };

/** A card that came back: which card, which of its actions, and what was typed into its inputs (still unchecked). */
export interface Submission {
  readonly card: string;
  readonly action: string;
  readonly nonce: string;
  /** What the action itself carries, e.g. the choice that a button stands for. */
  readonly value?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An Adaptive Card ready to be shown. */
export interface DrawnCard {
  readonly id: string;
  /** Given to cards that can be answered; the card comes back with it, once. */
  readonly nonce?: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** The card in a sentence, for screen readers and clients that cannot draw it. Never a person's words. */
  readonly says: string;
}

export type Reply =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly suggestions?: readonly Suggestion[];
      /** The language it is in, where that is not English; a card says it in its content. */
      readonly lang?: Locale;
    }
  | { readonly kind: 'card'; readonly card: DrawnCard; readonly suggestions?: readonly Suggestion[] }
  /** The card that was drawn under `nonce` becomes this one, in its place. */
  | { readonly kind: 'replace'; readonly nonce: string; readonly card: DrawnCard };

/** A thing the person may say next, offered as a button: `text` is what pressing it says. */
export interface Suggestion {
  readonly title: string;
  readonly text: string;
}

export type Answers = Readonly<Record<string, unknown>>;

/** Which answers hold a person's own words or contact details, and so may only be kept sealed. */
export type Sensitivity = 'plain' | 'words' | 'contact';

/** `person` is a colleague: the people picker in Teams, a name in words elsewhere. */
export type QuestionKind =
  | 'choice'
  | 'choices'
  | 'text'
  | 'long-text'
  | 'date'
  | 'contact'
  | 'service'
  | 'secret'
  | 'person';

/** One question, as data. The same definition is asked step by step in the widget and drawn into one card in Teams. */
export interface Question {
  /** Names the answer, its input on every card, and its wording in the dialog's words. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** What a good answer is. `choice` and `choices` take their allowed values from `options`. */
  readonly schema: z.ZodType;
  readonly sensitivity: Sensitivity;
  readonly optional?: true;
  readonly options?: readonly string[];
  /** Asked of these only; of everybody when left out. */
  readonly audiences?: readonly Audience[];
  /** Asked only when this holds for the answers so far. */
  readonly when?: (answers: Answers, content: Content) => boolean;
  /** What is wrong with an answer that fits its schema, as a name in its wording's `problems`: a day still to come. */
  readonly wrong?: (answer: unknown, now: Date) => string | undefined;
}

/** A sentence, or one that depends on what was answered before. */
export type Wording = string | ((answers: Answers, content: Content) => string);

/** The wording of one question. */
export interface QuestionWords {
  readonly ask: Wording;
  readonly hint?: Wording;
  /** How check answers names it. */
  readonly short: string;
  /** Label of each option by value. */
  readonly options?: Readonly<Record<string, string>>;
  /** Other ways people type an option, by value. */
  readonly typed?: Readonly<Record<string, readonly string[]>>;
  /** Said when an answer does not fit: how to put it right. */
  readonly problem: string;
  /** Said instead for what the question itself finds wrong, by its name. */
  readonly problems?: Readonly<Record<string, string>>;
}

export interface DialogWords {
  /** In the menu, as a thing the person can do. */
  readonly title: string;
  readonly hint: string;
  /** Said before the first question. */
  readonly opening?: string;
  /** The opening without its condolence, for a chat that was told once how sorry we are: twice sounds like a machine. */
  readonly openingAgain?: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  /** Ways out that stand below each of its questions, by what each starts. */
  readonly exits?: Readonly<Record<string, string>>;
  /** What happens next and when, once it is stored. Dialogs that record nothing have none. */
  readonly receipt?: (stored: Stored) => { readonly title: string; readonly paragraphs: readonly string[] };
}

/** What a receipt may speak of. */
export interface Stored {
  readonly route: Triaged['route'];
  /** The complete answers that were stored. */
  readonly answers: Answers;
  readonly dueAt?: Date;
  /** How we can write to them: by what they gave, here in their own Teams chat, or not at all. */
  readonly reach: 'details' | 'here' | 'none';
  readonly organisation?: OtherOrganisation;
}

/** One of the person's texts, with the question that drew it out: the question decides what a short answer means. */
export interface TextGiven {
  readonly question: 'good' | 'improve' | 'other';
  readonly label: string;
  readonly text: string;
}

export interface ContactDetails {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** How long a record is kept: the class, whose period is a setting. */
export type RetentionClass =
  | 'feedback'
  | 'complaint'
  | 'enquiry'
  | 'nomination'
  | 'involvement'
  | 'bereavement'
  | 'survey';

export type DraftKind =
  | 'feedback'
  | 'contact-request'
  | 'thanks'
  | 'nomination'
  | 'involvement'
  | 'good-practice'
  | 'bereavement'
  | 'survey'
  | 'chaplain'
  | 'data-request';

/** A plain fact for the team's card, chosen from lists: never a person's words, name or contact details. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What a finished dialog hands over to be recorded as a case. Its texts and contact details are kept sealed. */
export interface Draft {
  readonly kind: DraftKind;
  readonly retention: RetentionClass;
  readonly texts: readonly TextGiven[];
  readonly contact?: ContactDetails;
  /** How the person needs to be contacted (Accessible Information Standard, DAPB1605). */
  readonly needs?: readonly string[];
  readonly serviceId?: string;
  readonly organisationId?: string;
  readonly wish?: 'tell' | 'sort-out' | 'complaint' | 'champion' | 'unsure';
  readonly relation?: 'patient' | 'carer' | 'someone-else' | 'staff';
  /** FFT code, 1 very good to 6 don't know. */
  readonly rating?: number;
  /** Counts towards the Friends and Family Test: never a staff opinion, never a bereavement answer. */
  readonly countsAsFft: boolean;
  readonly publish: boolean;
  readonly facts?: readonly Fact[];
  /** Whom it is about, as a key of our own making: cases of one kind with the same key are joined. Kept as a hash. */
  readonly subject?: string;
  /** A line of ours for the case's thread at a later time, e.g. that a survey which was asked for may go out now. */
  readonly later?: { readonly at: Date; readonly line: string };
}

/** What a dialog does with its answers once they are complete. */
export type Finish =
  /** `below` is shown below the receipt. */
  | { readonly kind: 'record'; readonly draft: Draft; readonly below?: readonly Reply[] }
  /** Nothing is recorded: the person asks how a case stands. */
  | { readonly kind: 'look-up'; readonly reference: string; readonly secret: string }
  /** It goes with a case that the person sent before: whichever the conversation opened this dialog for. */
  | { readonly kind: 'add'; readonly text: string }
  /** Nothing is recorded: this is what they were looking for. */
  | { readonly kind: 'show'; readonly replies: readonly Reply[] }
  /** Another dialog is what they need; it starts with what is already known. */
  | { readonly kind: 'hand-over'; readonly dialog: string; readonly known: Answers };

/** What a dialog may look at when it draws a card that is no question. */
export interface Showing {
  readonly content: Content;
  readonly speaker: Speaker;
  readonly now: Date;
  /** The full address of a page of this service, from its path, e.g. `/booklets/adult`. */
  readonly page: (path: string) => string;
  /** Begins the nonce of every card drawn now: add `.1`, `.2` and so on. */
  readonly nonce: string;
  /** Good practice that the team shared, newest first; there for a dialog that reads it. */
  readonly shared?: readonly Shared[];
}

/** Good practice as its giver agreed to have it shown: the name only where they wanted that. */
export interface Shared {
  readonly texts: readonly TextGiven[];
  readonly answers: readonly { readonly label: string; readonly answer: string }[];
  readonly name?: string;
}

/** A message outside any question, as it was understood. */
export interface Said extends Understood {
  readonly text: string;
}

export interface Dialog {
  readonly id: string;
  readonly audiences: readonly Audience[];
  /** Offered in the menu; a dialog without it is reached by saying what it is for. */
  readonly inMenu: boolean;
  /** Sentences that start it. */
  readonly examples: readonly string[];
  /** Meanings of a message that start it; without them only its examples do. No two dialogs share one. */
  readonly means?: readonly Meaning[];
  /** The answers that a message already gave: shown at check answers, never asked again. */
  readonly known?: (said: Said, content: Content) => Answers;
  /** The answers that a button carries: an action `start` with the value `id:argument`. Unknown arguments give none. */
  readonly from?: (argument: string, content: Content, now: Date) => Answers;
  /** What a button asks to see: an action `show` with the value `id:what`. Says so kindly when it is gone. */
  readonly show?: (what: string, showing: Showing) => readonly Reply[];
  /** What a sentence asks to see, as `show` takes it; undefined when it asks for nothing of this dialog. */
  readonly finds?: (said: string) => string | undefined;
  /** The card on which an entry of the trust's content stands, for whoever edits it; undefined where it stands on none of ours. */
  readonly preview?: (kind: string, id: string, showing: Showing) => DrawnCard | undefined;
  /** What `show` needs to be handed. */
  readonly reads?: 'shared';
  readonly questions: readonly Question[];
  /** Whether check answers comes before finishing; not where nothing is sent. */
  readonly review: boolean | ((answers: Answers) => boolean);
  /** On this dialog nothing is cheerful: the bot's own sentences around it are the quiet ones. */
  readonly quiet?: true;
  readonly words: InEveryLanguage<DialogWords>;
  /**
   * Takes the complete answers, parsed once more by the dialog, and says what they amount to. `words` are the English
   * ones, whatever language was spoken: they label what the team reads.
   */
  readonly finish: (answers: Answers, words: DialogWords, showing: Showing) => Finish;
}
