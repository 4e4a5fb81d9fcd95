import type { Queue } from '../team/queue.ts';
import type { CaseChange, CaseEvent, CaseMessage, CaseWords, NewCase, Person, Suggestion } from './case.ts';
import type { Champion } from './champion.ts';
import type { Editor, NewContentEdit } from './content-edit.ts';
import type { NewDelivery } from './delivery.ts';
import type { Destination } from './destination.ts';

/** What a turn writes beside the conversation. Applied in order, in the turn's one transaction. */
export type Recording =
  | { readonly kind: 'open-case'; readonly case: NewCase }
  /** Rejects the whole turn as `outrun` when the case has another version by now. */
  | {
      readonly kind: 'change-case';
      readonly reference: string;
      readonly fromVersion: number;
      readonly change: CaseChange;
      readonly event: CaseEvent;
    }
  /** Something that happened to a case without changing it, e.g. that its words were shown. */
  | { readonly kind: 'note'; readonly reference: string; readonly event: CaseEvent }
  /** Words or contact details that follow an alert, whatever its version is by now. */
  | {
      readonly kind: 'add-to-case';
      readonly reference: string;
      readonly words?: CaseWords;
      readonly person?: Person;
      readonly event: CaseEvent;
    }
  /** The person changed what they gave. Rejects the whole turn as `outrun` when the case has another version by now. */
  | {
      readonly kind: 'rewrite-case';
      readonly reference: string;
      readonly fromVersion: number;
      readonly case: NewCase;
      readonly at: Date;
    }
  /** The person took it back: words, contact details and hashes are deleted, the events stay. Rejects as above. */
  | {
      readonly kind: 'withdraw-case';
      readonly reference: string;
      readonly fromVersion: number;
      readonly at: Date;
      /** What is written down, where not the person took it back but the trust erased it. */
      readonly event?: CaseEvent;
    }
  | {
      readonly kind: 'add-message';
      readonly reference: string;
      readonly message: Omit<CaseMessage, 'seenAt'>;
    }
  /** Rejects the whole turn as `outrun` when the person can see it by now. */
  | { readonly kind: 'take-back-message'; readonly reference: string; readonly id: string; readonly at: Date }
  | { readonly kind: 'messages-seen'; readonly reference: string; readonly at: Date }
  /** A way in for the person, by the hash of a token that only they were sent. */
  | {
      readonly kind: 'open-link';
      readonly reference: string;
      readonly token: string;
      readonly expiresAt: Date;
    }
  | { readonly kind: 'secret-tried'; readonly reference: string; readonly right: boolean; readonly at: Date }
  | { readonly kind: 'set-destination'; readonly destination: Destination }
  /** The channel gets that queue no more; nothing when another channel has it by now. */
  | { readonly kind: 'unset-destination'; readonly queue: Queue; readonly channelId: string }
  /** What a model made of a case: kept with it, and its flags are added to those that are there. */
  | { readonly kind: 'suggest'; readonly reference: string; readonly suggestion: Suggestion; readonly at: Date }
  /** Into the register of champions, or changed there. */
  | { readonly kind: 'set-champion'; readonly champion: Champion }
  /** A new version of an entry of the content. Rejects the whole turn as `outrun` when somebody else changed it first. */
  | { readonly kind: 'edit-content'; readonly edit: NewContentEdit }
  /** A second person looked at it. Rejects as above. */
  | {
      readonly kind: 'decide-content';
      readonly decided: Pick<NewContentEdit, 'kind' | 'entryId' | 'version'> & {
        readonly to: 'live' | 'refused';
        readonly by: Editor;
        readonly at: Date;
      };
    }
  | { readonly kind: 'deliver'; readonly delivery: NewDelivery };
