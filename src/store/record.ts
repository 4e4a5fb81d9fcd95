import { addMessage, markSeen, openLink, takeBackMessage } from './case-messages.ts';
import { writeChampion } from './champions.ts';
import { decideContentEdit, writeContentEdit } from './content-edits.ts';
import type { Statements } from './database.ts';
import { writeDelivery } from './delivery-rows.ts';
import { writeDestination } from './destinations.ts';
import type { Recording } from './recording.ts';
import type { Seal } from './seal.ts';
import { countTry } from './secrets.ts';
import { writeSuggestion } from './suggestions.ts';
import { rewriteCase, withdrawCase } from './take-back.ts';
import { addEvent, addToCase, changeCase, openCase } from './write-case.ts';

/** Applies one thing a turn records; `order` is its place in the turn of that conversation. Gives false when the case it changes has moved on. */
export async function record(
  tx: Statements,
  seal: Seal,
  recording: Recording,
  { at, order, conversationId }: { readonly at: Date; readonly order: number; readonly conversationId: string },
): Promise<boolean> {
  switch (recording.kind) {
    case 'open-case':
      await openCase(tx, seal, recording.case, conversationId);
      return true;
    case 'change-case':
      return changeCase(tx, seal, recording);
    case 'rewrite-case':
      return rewriteCase(tx, seal, recording);
    case 'withdraw-case':
      return withdrawCase(tx, seal, recording);
    case 'note':
      await addEvent(tx, seal, recording.reference, recording.event);
      return true;
    case 'add-to-case':
      await addToCase(tx, seal, recording);
      return true;
    case 'add-message':
      await addMessage(tx, seal, recording);
      return true;
    case 'take-back-message':
      return takeBackMessage(tx, recording);
    case 'messages-seen':
      await markSeen(tx, recording);
      return true;
    case 'open-link':
      await openLink(tx, recording);
      return true;
    case 'secret-tried':
      await countTry(tx, recording.reference, recording.right, recording.at);
      return true;
    case 'set-destination':
      await writeDestination(tx, recording.destination);
      return true;
    case 'unset-destination':
      await tx.run('DELETE FROM destination WHERE queue = $1 AND channel_id = $2', [
        recording.queue,
        recording.channelId,
      ]);
      return true;
    case 'suggest':
      await writeSuggestion(tx, seal, recording);
      return true;
    case 'set-champion':
      await writeChampion(tx, seal, recording.champion, at);
      return true;
    case 'edit-content':
      return writeContentEdit(tx, seal, recording.edit);
    case 'decide-content':
      return decideContentEdit(tx, seal, recording.decided);
    case 'deliver':
      await writeDelivery(tx, seal, recording.delivery, at, order);
      return true;
  }
}
