import type { Statements } from './database.ts';
import { writeDelivery } from './delivery-rows.ts';
import { writeDestination } from './destinations.ts';
import type { Seal } from './seal.ts';
import { countTry } from './secrets.ts';
import type { Recording } from './store.ts';
import { rewriteCase, withdrawCase } from './take-back.ts';
import { addEvent, addToCase, changeCase, openCase } from './write-case.ts';

/** Applies one thing a turn records; `order` is its place in the turn. Gives false when the case it changes has moved on. */
export async function record(
  tx: Statements,
  seal: Seal,
  recording: Recording,
  at: Date,
  order: number,
): Promise<boolean> {
  switch (recording.kind) {
    case 'open-case':
      await openCase(tx, seal, recording.case);
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
    case 'secret-tried':
      await countTry(tx, recording.reference, recording.right, recording.at);
      return true;
    case 'set-destination':
      await writeDestination(tx, recording.destination);
      return true;
    case 'deliver':
      await writeDelivery(tx, seal, recording.delivery, at, order);
      return true;
  }
}
