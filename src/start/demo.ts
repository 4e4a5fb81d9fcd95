import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alphabet, referenceFrom, secretFrom } from '../../dialogs/form/reference.ts';
import { dialogs } from '../../dialogs/index.ts';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { markDialogs } from '../commands/demo/mark-dialogs.ts';
import { createPlayWeek } from '../commands/demo/play-week.ts';
import { colleagues, demoWords, inventedBegins, inventedWeek } from '../commands/demo/words.ts';
import { withOwnStore } from '../commands/open-own-store.ts';
import { type Config, parseConfig } from '../config.ts';
import { loadContent } from '../content/load-content.ts';
import { createCaseReads } from '../conversation/look-up.ts';
import { createTakeTurn } from '../conversation/take-turn.ts';
import type { Store } from '../store/store.ts';
import { createDesk } from '../team/desk.ts';
import { queues } from '../team/queue.ts';
import { createTriage } from '../triage/create-triage.ts';
import { findDanger } from '../triage/find-danger.ts';
import { privacy } from '../triage/pii/privacy.ts';
import { readScorer } from '../triage/scorer/read-scorer.ts';
import { createUnderstand } from '../understanding/create-understand.ts';
import { runCommand } from './run-command.ts';

const inventedReference = () => {
  const begin = [...inventedBegins];
  return referenceFrom((below) => {
    const letter = begin.shift();
    return letter === undefined ? randomInt(below) : alphabet.indexOf(letter);
  });
};

const nothing = async () => ({ repeated: false, texts: [], cards: [] });

/** A desk in a channel that is nowhere: whoever sets a real one later gets the cards there. */
function pretendDesk(store: Store, config: Config, clock: { readonly now: Date }) {
  const content = loadContent();
  const place = { channelId: 'demo', reference: '{}', setBy: { id: 'demo', name: 'demo' } };
  const of = async (queue: (typeof queues)[number]) => ({ ...place, queue, setAt: clock.now });
  const find = async (_place: unknown, id: string) =>
    ({ id, name: colleagues[Number(id.replace('invented-', ''))] ?? id }) as const;
  return createDesk({
    store: { ...store, destinations: { ...store.destinations, of } },
    roster: { find },
    content,
    now: () => clock.now,
    owners: [],
    editors: [],
    canEmail: false,
    holdMs: config.replyHold,
    quietDays: config.quietDays,
    urgentAfterMs: config.urgentAfter,
    linkTo: () => '',
    find: async () => ({ kind: 'not-a-member' }),
    editContent: nothing,
    draftChange: nothing,
    report: nothing,
  });
}

async function fill(store: Store, config: Config): Promise<number> {
  const end = new Date();
  const clock = { now: end };
  const now = () => clock.now;
  const content = loadContent();
  let last: string | undefined;
  const takeTurn = createTakeTurn({
    store,
    world: {
      dialogs: markDialogs(dialogs),
      content,
      now,
      findDanger,
      privacy,
      triage: createTriage(readScorer()),
      understand: createUnderstand({ content, findDanger }),
      urgent: {
        afterMs: config.urgentAfter,
        isAtWork: () => true,
        says: config.urgent.says,
        harmToOthers: config.urgent.harmToOthers,
      },
      newReference() {
        last = inventedReference();
        return last;
      },
      newSecret: () => secretFrom(randomInt),
      ...createCaseReads({ cases: store.cases, now }),
      page: (path) => `http://localhost:${config.port}${path}`,
    },
  });
  const desk = pretendDesk(store, config, clock);
  return createPlayWeek({ store, takeTurn, desk, clock, lastReference: () => last })(inventedWeek, end);
}

const usage =
  'npm run -s demo: an invented week of cases into an empty database, to look at with npm start. Never in production.';

await runCommand(usage, async () => {
  parseArgs({});
  if (existsSync('.env')) process.loadEnvFile('.env');
  // Looked at first: whoever is told what production lacks would give it.
  const { NODE_ENV: environment, BOT_ID: bot = '' } = process.env;
  if (environment === 'production' || bot !== '') throw new AskedWrongly(demoWords.production.trimEnd());
  const config = parseConfig(process.env);
  const place = config.databaseUrl === undefined ? config.databaseFile : 'the database';
  await withOwnStore(process.env, async (store) => {
    const [some] = await store.cases.search({ queues, limit: 1, offset: 0 });
    if (some !== undefined) throw new AskedWrongly(demoWords.notEmpty(place).trimEnd());
    process.stdout.write(demoWords.filled(await fill(store, config), place));
  });
});
