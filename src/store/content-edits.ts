import { z } from 'zod/v4';
import { type ContentEdit, type ContentEdits, type Editor, editStates, type NewContentEdit } from './content-edit.ts';
import type { Database, Row, Statements } from './database.ts';
import { blob, count, maybeBlob, ms, time } from './rows.ts';
import type { Seal } from './seal.ts';

export const contentTopic = 'content';

const purposes = { body: 'content_edit.body', decision: 'content_edit.decision' } as const;

const EditRow = z.object({
  kind: z.string(),
  entry_id: z.string(),
  version: count,
  state: z.enum(editStates),
  at: time,
  body: blob,
  decision: maybeBlob,
});
const KeptEditor = z.object({ id: z.string(), name: z.string() });
const Body = z.object({ entry: z.string().optional(), why: z.string(), by: KeptEditor });
const Decision = z.object({ by: KeptEditor, at: z.coerce.date() });

export function createContentEdits(database: Database, seal: Seal): ContentEdits {
  const toEdit = (given: Row): ContentEdit => {
    const { entry_id: entryId, body, decision, ...row } = EditRow.parse(given);
    const decided =
      decision === undefined ? undefined : Decision.parse(JSON.parse(seal.open(purposes.decision, decision)));
    return { ...row, entryId, ...Body.parse(JSON.parse(seal.open(purposes.body, body))), decided };
  };
  const all = async (sql: string, values: readonly string[] = []) => (await database.read(sql, values)).map(toEdit);
  return {
    live: () =>
      all(
        `SELECT e.* FROM content_edit e WHERE e.state = 'live' AND e.version =
           (SELECT MAX(o.version) FROM content_edit o
            WHERE o.kind = e.kind AND o.entry_id = e.entry_id AND o.state = 'live')
         ORDER BY e.at, e.kind, e.entry_id`,
      ),
    waiting: () => all(`SELECT * FROM content_edit WHERE state = 'waiting' ORDER BY at, kind, entry_id`),
    of: (kind, entryId) =>
      all('SELECT * FROM content_edit WHERE kind = $1 AND entry_id = $2 ORDER BY version DESC', [kind, entryId]),
    follow: (listener) => database.onWake((topic) => topic === contentTopic && listener()),
  };
}

/** Gives false when somebody else has written that version, or one is still waiting. */
export async function writeContentEdit(tx: Statements, seal: Seal, edit: NewContentEdit): Promise<boolean> {
  const { kind, entryId, version, state, at, entry, why, by } = edit;
  const others = await tx.all(
    `SELECT version FROM content_edit WHERE kind = $1 AND entry_id = $2 AND (version >= $3 OR state = 'waiting')`,
    [kind, entryId, version],
  );
  if (others.length > 0) return false;
  // Two instances may both have seen nothing: the one that comes second writes nothing.
  const written = await tx.run(
    `INSERT INTO content_edit (kind, entry_id, version, state, at, body) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [kind, entryId, version, state, ms(at), seal.close(purposes.body, JSON.stringify({ entry, why, by }))],
  );
  return written === 1;
}

/** What a second person decided. Gives false when it waits no more. */
export async function decideContentEdit(
  tx: Statements,
  seal: Seal,
  decided: {
    readonly kind: string;
    readonly entryId: string;
    readonly version: number;
    readonly to: 'live' | 'refused';
    readonly by: Editor;
    readonly at: Date;
  },
): Promise<boolean> {
  const { kind, entryId, version, to, by, at } = decided;
  const changed = await tx.run(
    `UPDATE content_edit SET state = $4, decision = $5
     WHERE kind = $1 AND entry_id = $2 AND version = $3 AND state = 'waiting'`,
    [kind, entryId, version, to, seal.close(purposes.decision, JSON.stringify({ by, at }))],
  );
  return changed === 1;
}
