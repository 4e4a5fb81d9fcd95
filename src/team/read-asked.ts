import type { Case } from '../store/case.ts';
import type { Champion } from '../store/champion.ts';
import { asksForContent, contentCards } from './content/edit-content.ts';
import { asksForReport } from './create-report.ts';
import type { DeskDeps, DeskRequest } from './desk-request.ts';
import { readChannelCommand } from './destination-command.ts';
import { asksForChampions } from './list-champions.ts';
import { type DeskAction, type View, views } from './permissions.ts';
import type { Queue } from './queue.ts';
import { readTapped, type Tapped } from './read-tapped.ts';
import { asksWhatWasDeleted } from './tell-deleted.ts';
import { type CaseAction, isAction } from './transitions.ts';

/** What a request asks for, and what it is about. */
export type Asked =
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'case';
      readonly action: CaseAction | View;
      readonly found: Case;
      readonly tapped: Tapped;
    }
  | { readonly kind: 'offer'; readonly action: 'answer-offer'; readonly champion: Champion | undefined }
  | {
      readonly kind: 'plain';
      readonly action: Exclude<DeskAction, CaseAction | View | 'answer-offer' | 'be-given' | 'find'>;
      readonly queue?: Queue;
    };

const setUpCards: readonly string[] = ['set-up', 'confirm-destination', 'urgent-waits'];

/** Reads what is asked for. `gone`: of a case that is not kept, or by a card that no case of ours drew. */
export async function readAsked({ store }: Pick<DeskDeps, 'store'>, request: DeskRequest): Promise<Asked> {
  const { input } = request;
  if (input.kind === 'hello') return { kind: 'plain', action: 'see-channel' };
  if (input.kind === 'text') return readText(input.text, request.personal === true);
  const { card, action, value } = input.submission;
  const plain = plainOf(card, action);
  if (plain !== undefined) return { kind: 'plain', action: plain };
  if (card === 'champion-offer')
    return { kind: 'offer', action: 'answer-offer', champion: await store.champions.find(value ?? '') };
  const tapped = readTapped(value);
  const found = tapped === undefined ? undefined : await store.cases.find(tapped.reference);
  if (tapped === undefined || found === undefined) return { kind: 'gone' };
  return { kind: 'case', action: isAction(action) ? action : viewOf(action), found, tapped };
}

/** What is asked for by a card that is about no case. */
function plainOf(card: string, action: string) {
  if (contentCards.includes(card)) return 'edit-content';
  if (!setUpCards.includes(card)) return undefined;
  return card === 'set-up' || action === 'confirm-destination' ? 'choose-channel' : 'see-channel';
}

/** An action that we do not know draws the case as it is. */
const viewOf = (action: string): View => views.find((view) => view === action) ?? 'look';

function readText(text: string, personal: boolean): Asked {
  if (asksForContent(text)) return { kind: 'plain', action: 'edit-content' };
  if (personal) return { kind: 'plain', action: 'my-cases' };
  if (asksForChampions(text)) return { kind: 'plain', action: 'list-champions', queue: 'nominations' };
  if (asksForReport(text)) return { kind: 'plain', action: 'see-report' };
  if (asksWhatWasDeleted(text)) return { kind: 'plain', action: 'see-deleted' };
  const command = readChannelCommand(text);
  const chooses = command?.kind === 'stop' || (command?.kind === 'use' && command.queues.length > 0);
  return { kind: 'plain', action: chooses ? 'choose-channel' : 'see-channel' };
}
