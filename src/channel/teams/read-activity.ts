import type { Speaker, Submission } from '../../../dialogs/dialog.ts';
import type { TurnRequest } from '../../conversation/take-turn.ts';
import type { Tapped } from '../../delivery/deliver.ts';
import type { DeskRequest } from '../../team/desk-request.ts';
import { asksTheDesk } from './asks-the-desk.ts';
import type { InboundActivity } from './inbound-activity.ts';
import { readExtension } from './read-extension.ts';
import { readQuery } from './read-query.ts';
import { keyOfTap, readSubmission } from './read-submission.ts';
import { channelOf, channelReferenceOf, referenceOf } from './reference.ts';
import { strippedText } from './stripped-text.ts';
import { teamCards } from './team-cards.ts';

/** What an activity asks of us. */
export type Asked =
  | { readonly kind: 'turn'; readonly request: TurnRequest; readonly tapped?: Tapped }
  | { readonly kind: 'desk'; readonly request: DeskRequest }
  /** Something a person sent that we cannot take, and want to say so. */
  | { readonly kind: 'unfit'; readonly why: 'too-long' | 'no-words' | 'unknown-card' }
  /** Something that Teams tells every app and that needs no answer of ours. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'malformed' };

/** The longest text that a person can give at once: the same as on the website. */
const longestText = 8_000;

/** Installing the app arrives as up to two activities with ids of their own; both are one hello. */
const helloId = 'hello';

export function readActivity(activity: InboundActivity): Asked {
  if (activity.type === 'message') return readMessage(activity);
  if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') return readTap(activity);
  if (isUnreadSearch(activity)) return { kind: 'malformed' };
  if (activity.type === 'invoke' && isStaff(activity)) return readExtended(activity);
  if (isHello(activity)) return isPersonal(activity) ? turn(activity, helloId, { kind: 'hello' }) : hello(activity);
  return { kind: 'ignored' };
}

/** The SDK reads a search's parameters before it asks us, and fails over some that are none. */
const isUnreadSearch = (activity: InboundActivity) =>
  activity.type === 'invoke' && activity.name === 'composeExtension/query' && readQuery(activity) === undefined;

/** The dialog of a message extension is a conversation of its own for each person: nothing of it is posted anywhere. */
function readExtended(activity: InboundActivity): Asked {
  const input = readExtension(activity);
  if (input === undefined) return { kind: 'ignored' };
  const key = {
    channel: 'teams',
    conversationId: `extension:${personOf(activity).id}:${activity.conversation.id}`,
    activityId: activity.id ?? (input.kind === 'submission' ? keyOfTap(activity, input.submission) : 'opened'),
  } as const;
  return { kind: 'turn', request: { key, speaker: speakerOf(activity), input, inResponse: true } };
}

function readMessage(activity: InboundActivity): Asked {
  if (activity.value !== undefined && activity.value !== null) return readTap(activity);
  const text = strippedText(activity);
  if (activity.id === undefined) return { kind: 'malformed' };
  if ([...text].length > longestText) return { kind: 'unfit', why: 'too-long' };
  if (!isPersonal(activity)) return desk(activity, activity.id, { kind: 'text', text });
  if (text === '') return { kind: 'unfit', why: 'no-words' };
  if (isStaff(activity) && asksTheDesk(text)) return desk(activity, activity.id, { kind: 'text', text });
  return turn(activity, activity.id, { kind: 'text', text });
}

function readTap(activity: InboundActivity): Asked {
  const submission = readSubmission(activity);
  if (submission === undefined) return { kind: 'unfit', why: 'unknown-card' };
  const key = activity.id ?? keyOfTap(activity, submission);
  const input = { kind: 'submission', submission } as const;
  return isForDesk(activity, submission) ? desk(activity, key, input) : turn(activity, key, input);
}

/** Nobody from the website is ever heard at the desk, whatever card they claim to have tapped. */
const isForDesk = (activity: InboundActivity, { card }: Submission) =>
  isStaff(activity) && (!isPersonal(activity) || teamCards.includes(card));

function turn(activity: InboundActivity, activityId: string, input: TurnRequest['input']): Asked {
  const request: TurnRequest = {
    key: { channel: 'teams', conversationId: activity.conversation.id, activityId },
    speaker: speakerOf(activity),
    input,
    reference: JSON.stringify(referenceOf(activity)),
  };
  const { replyToId } = activity;
  if (input.kind !== 'submission' || replyToId === undefined) return { kind: 'turn', request };
  return { kind: 'turn', request, tapped: { nonce: input.submission.nonce, activityId: replyToId } };
}

function desk(activity: InboundActivity, activityId: string, input: DeskRequest['input']): Asked {
  const { from, conversation, replyToId } = activity;
  return {
    kind: 'desk',
    request: {
      key: { channel: 'teams', conversationId: conversation.id, activityId },
      actor: {
        id: from.id,
        name: from.name ?? 'A colleague',
        ...(from.aadObjectId === undefined ? {} : { objectId: from.aadObjectId }),
      },
      channel: { id: channelOf(activity), reference: JSON.stringify(channelReferenceOf(activity)) },
      input,
      ...(isPersonal(activity) && input.kind === 'text' ? { personal: true } : {}),
      ...(replyToId === undefined ? {} : { cardActivityId: replyToId }),
    },
  };
}

/** A trust may also let Azure's Direct Line or Web Chat reach us: those are the public, and nobody is signed in. */
export const isStaff = ({ channelId }: Pick<InboundActivity, 'channelId'>) =>
  channelId === 'msteams' || channelId === 'emulator';

const speakerOf = (activity: InboundActivity): Speaker =>
  isStaff(activity)
    ? { audience: 'staff', channel: 'teams', locale: 'en', person: personOf(activity) }
    : { audience: 'public', channel: 'widget', locale: 'en' };

const personOf = ({ from }: InboundActivity) => ({ id: from.aadObjectId ?? from.id, name: from.name ?? 'A colleague' });

const isPersonal = ({ conversation: { conversationType }, channelId }: InboundActivity): boolean =>
  conversationType === undefined || conversationType === 'personal' || !isStaff({ channelId });

/** To the team that the app was added to. */
const hello = (activity: InboundActivity) => desk(activity, helloId, { kind: 'hello' });

function isHello(activity: InboundActivity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  const { type, membersAdded = [], recipient } = activity;
  return type === 'conversationUpdate' && membersAdded.some(({ id }) => id === recipient.id);
}
