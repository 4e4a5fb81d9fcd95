import { loadContent } from '../../src/content/load-content.ts';
import type { NewCase } from '../../src/store/case.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { queues } from '../../src/team/queue.ts';
import { routes } from '../../src/triage/triaged.ts';
import { newCase, record } from '../support/case-to-deliver.ts';

const day = 86_400_000;
/** Cases that are written as the service writes them; all others are copies of theirs, with a reference and a time of their own. */
const patterns = 280;
/** Days over which the cases came in, evenly. */
const days = 1_000;
/** Of the last so many days some are open; before that all are closed. */
const openDays = 30;

/** The further on, the rarer: the first is in every third comment, the last in one of forty. */
const words =
  'staff nurse kind wait ward doctor helpful appointment care good called team time clean listened rude phone late mother pain letter parking food discharge tablet physio dementia podiatry zebra'.split(
    ' ',
  );

function wordsOf(place: number): string {
  const said = words.filter((_, rank) => (place * 7 + rank * 13) % Math.round((rank + 2) * 1.3) === 0);
  return `The ${said.join(' and ')} were what I remember of visit ${place}`;
}

function pattern(place: number, at: Date): NewCase {
  const { services } = loadContent();
  const isComplaint = place % 10 === 0;
  const text = wordsOf(place);
  return {
    ...newCase(`PATTERN-${String(place).padStart(3, '0')}`, at, isComplaint ? 'complaints' : queues[place % 7]),
    kind: place % 13 === 0 ? 'thanks' : 'feedback',
    route: isComplaint ? 'complaint' : (routes[place % 4] ?? 'feedback'),
    urgency: place % 40 === 0 ? 'urgent' : place % 5 === 0 ? 'soon' : 'routine',
    serviceId: services[place % services.length]?.id ?? '',
    rating: (place % 6) + 1,
    dueAt: new Date(at.getTime() + 3 * day),
    words: { texts: [{ question: place % 2 ? 'good' : 'improve', label: 'What was good', text }], answers: [] },
    person: { contact: { email: 'somebody@example.org' } },
  };
}

const reference = `printf('LAN-%08X', (n.i * 2654435761) & 4294967295)`;
const numbers = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < $1 - 1)`;
const ofPattern = `(SELECT * FROM "case" WHERE reference LIKE 'PATTERN-%') t ON t.reference = printf('PATTERN-%03d', n.i % ${patterns})`;

/** What is copied of each case, in the order in which it may be: the events that a team makes of it, its words and person. */
function copies(columns: readonly string[], from: number, step: number): readonly string[] {
  const received = `(${from} + n.i * ${step})`;
  const isOpen = `n.i >= $1 - $1 * ${openDays} / ${days}`;
  const own: Readonly<Record<string, string>> = {
    reference,
    received_at: received,
    state_at: received,
    touched_at: received,
    due_at: `${received} + ${3 * day}`,
    state: `CASE WHEN ${isOpen} THEN CASE n.i % 3 WHEN 0 THEN 'new' ELSE 'claimed' END ELSE 'closed' END`,
    claimed_by: `CASE WHEN ${isOpen} AND n.i % 3 = 0 THEN NULL ELSE '{"id":"colleague-' || (n.i % 20) || '","name":"C"}' END`,
    claimed_at: `${received} + ${day / 8}`,
    closed_at: `CASE WHEN ${isOpen} THEN NULL ELSE ${received} + ${2 * day} END`,
    outcome: `CASE WHEN ${isOpen} THEN NULL ELSE CASE n.i % 3 WHEN 0 THEN 'changed' ELSE 'told' END END`,
  };
  const event = (position: number, what: string, after: number) =>
    `${numbers} INSERT INTO case_event (reference, position, at, actor, what)
       SELECT ${reference}, ${position}, ${received} + ${after}, 'lanyard', '${what}' FROM n ORDER BY 1`;
  return [
    `${numbers} INSERT INTO "case" (${columns.join(', ')}) SELECT ${columns.map((name) => own[name] ?? `t.${name}`).join(', ')} FROM n JOIN ${ofPattern} ORDER BY n.i`,
    event(1, 'received', 0),
    event(2, 'claimed', day / 8),
    event(3, 'replied', day),
    event(4, 'closed', 2 * day),
    `${numbers} INSERT INTO person (reference, details) SELECT ${reference}, p.details FROM n JOIN person p ON p.reference = printf('PATTERN-%03d', n.i % ${patterns}) ORDER BY 1`,
    `${numbers} INSERT INTO case_word (reference, hash) SELECT ${reference}, w.hash FROM n JOIN case_word w ON w.reference = printf('PATTERN-%03d', n.i % ${patterns}) ORDER BY 1, 2`,
  ];
}

/**
 * Fills an empty SQLite store with so many cases as a trust has them after years: a few hundred are recorded by the service's
 * own statements, the rest are copies of them in SQL, received evenly over a thousand days before `now`.
 */
export async function seedCases(
  store: Store,
  file: string,
  { count, now }: { readonly count: number; readonly now: Date },
) {
  for (let place = 0; place < patterns; place += 1)
    await record(store, now, [{ kind: 'open-case', case: pattern(place, new Date(now.getTime() - 5_000 * day)) }]);
  const database = await openSqlite(file);
  const columns = (await database.read('PRAGMA table_info("case")')).map(({ name }) => String(name));
  const [index] = await database.read(`SELECT sql FROM sqlite_master WHERE name = 'case_word_hash'`);
  await database.transaction(async (tx) => {
    await tx.all('PRAGMA cache_size = -400000');
    await tx.run('DROP INDEX case_word_hash');
    const step = Math.floor((days * day) / count);
    for (const sql of copies(columns, now.getTime() - days * day, step))
      await tx.run(sql, sql.includes('$1') ? [count] : []);
    for (const table of ['case', 'case_event', 'person', 'case_word'])
      await tx.run(`DELETE FROM "${table}" WHERE reference LIKE 'PATTERN-%'`);
    await tx.run(String(index?.sql));
  });
  // What a service at work has done long ago.
  await database.read('PRAGMA wal_checkpoint(TRUNCATE)');
  await database.close();
}
