import { guardedQueues, type Queue, queues } from './queue.ts';
import type { CaseAction } from './transitions.ts';

/** Looking at a case, which changes nothing but the record of who read it. */
export const views = ['show-words', 'work', 'write', 'preview', 'refresh', 'look', 'draft-change'] as const;
export type View = (typeof views)[number];

/** Everything that can be asked for at the desk. */
export type DeskAction =
  | CaseAction
  | View
  | 'be-given'
  | 'find'
  | 'my-cases'
  | 'choose-channel'
  | 'see-channel'
  | 'list-champions'
  | 'see-deleted'
  | 'see-report'
  | 'edit-content'
  | 'answer-offer';

interface Permission {
  /**
   * `member`: belongs at this moment to the channel that holds the queue, acts in that channel, and has no part in the
   * nomination. `colleague`: the same, wherever they are. `team`: belongs to the channel of any queue. `owner`: is named
   * in TEAM_OWNERS. `editor`: is named in CONTENT_EDITORS. `nominee`: is the one who was nominated. `anybody`: whoever can write to the bot in Teams.
   */
  readonly who: 'member' | 'colleague' | 'team' | 'owner' | 'editor' | 'nominee' | 'anybody';
  readonly queues: readonly Queue[];
}

const members: Permission = { who: 'member', queues };
const anybody: Permission = { who: 'anybody', queues };

/** Who may do what. What is not here may not be done; `may` is the one place that reads it. */
export const permissions: Readonly<Record<DeskAction, Permission>> = {
  // A team works its queue together, so who may act on a case is one rule whatever they do with it.
  claim: members,
  assign: members,
  unassign: members,
  note: members,
  'set-category': members,
  'set-urgency': members,
  'set-service': members,
  move: members,
  reply: members,
  ask: members,
  'take-back-reply': members,
  close: members,
  reopen: members,
  hold: members,
  release: members,
  'nominee-answered': members,
  'issue-lanyard': members,
  recognise: members,
  'show-words': members,
  work: members,
  write: members,
  preview: members,
  refresh: members,
  look: members,
  // What comes of danger or of a colleague is never told to everybody. Who may publish it is asked once more.
  'draft-change': { who: 'member', queues: queues.filter((queue) => !guardedQueues.includes(queue)) },
  // Whoever is given a case reads its words.
  'be-given': { who: 'colleague', queues },
  // Each queue is asked for by itself: a list holds what its reader may see.
  find: { who: 'colleague', queues },
  'my-cases': anybody,
  // It decides who reads about people in danger; guarded queues ask once more.
  'choose-channel': { who: 'owner', queues },
  'see-channel': anybody,
  // Not every champion wants to be named elsewhere.
  'list-champions': { who: 'member', queues: ['nominations'] },
  'see-deleted': { who: 'team', queues },
  'see-report': { who: 'team', queues },
  // What the public reads; who looks at it a second time is decided there.
  'edit-content': { who: 'editor', queues },
  'answer-offer': { who: 'nominee', queues },
};
