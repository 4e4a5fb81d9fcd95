import type { Config } from '../config.ts';
import type { Book } from '../content/book.ts';
import type { Store } from '../store/store.ts';
import type { Queue } from '../team/queue.ts';
import { inventedBegins } from './demo/words.ts';
import { type Finding, type Look, mind, toMend, well } from './examine.ts';

interface Deps {
  readonly config: Config;
  readonly store: Store;
  readonly book: Book;
  readonly holidaysRunOut: (now: Date) => Date | undefined;
  readonly queues: readonly Queue[];
  /** A token for the connector; throws when none can be had. */
  readonly token: () => Promise<string | undefined>;
  /** Whether the mail server takes us. Left out where no mail is set. */
  readonly mail?: () => Promise<unknown>;
  /** What another machine says the time is; undefined where none can be reached. */
  readonly otherClock: () => Promise<Date | undefined>;
  readonly now: () => Date;
}

const mostApart = 120_000;

/** Everything that can be wrong with an installation, in the order in which one mends it. */
export function createLooks(deps: Deps): readonly Look[] {
  const { config, store, book, now } = deps;
  return [
    {
      name: 'settings',
      mend: 'they cannot be read',
      look: async () =>
        config.mode === 'local'
          ? mind('this is local mode: no sign-in, this machine only, and every page says demonstration')
          : well('they are those of production'),
    },
    {
      name: 'database',
      mend: 'it does not answer: look at DATABASE_URL and DATA_DIR',
      look: async () => {
        await store.ping();
        return well('it answers, is up to date, and opens with the data key');
      },
    },
    {
      name: 'deliveries',
      mend: 'they cannot be counted',
      look: async () => deliveriesOf(await store.deliveries.health(now())),
    },
    {
      name: 'cases',
      mend: 'they cannot be read',
      look: async () => inventedOf(config, await countInvented(deps)),
    },
    {
      name: 'channels',
      mend: 'they cannot be read',
      look: async () =>
        channelsOf(
          deps.queues,
          (await store.destinations.all()).map(({ queue }) => queue),
        ),
    },
    {
      name: 'Teams',
      mend: 'Microsoft gives no token: look at BOT_ID, BOT_TENANT_ID and how the bot signs in, and at the way to login.microsoftonline.com',
      look: async () => {
        if (config.teams.kind !== 'bot') return mind('there is no bot registration, so nothing reaches Teams');
        await deps.token();
        return well('Microsoft knows this bot');
      },
    },
    {
      name: 'mail',
      mend: 'the mail server does not take us: look at SMTP_URL',
      look: async () => {
        if (deps.mail === undefined) return mind('no mail server is set: people read replies in the chat alone');
        await deps.mail();
        return well('the mail server takes us');
      },
    },
    {
      name: 'clock',
      mend: 'it cannot be compared',
      look: async () => clockOf(await deps.otherClock(), now()),
    },
    {
      name: 'content',
      mend: 'it cannot be read',
      look: async () => contentOf(book, deps.holidaysRunOut(now()), now()),
    },
  ];
}

const deliveriesOf = (counted: Awaited<ReturnType<Store['deliveries']['health']>>): readonly Finding[] => [
  counted.dead === 0
    ? well('none was given up')
    : toMend(`${counted.dead} were given up: see Deliveries in docs/run.md`),
  ...(counted.waiting === 0 ? [] : [toMend(`${counted.waiting} wait for a channel: set one for their queue`)]),
  ...(counted.inDoubt === 0
    ? []
    : [mind(`of ${counted.inDoubt} nobody knows whether they arrived; they are sent again`)]),
];

const channelsOf = (queues: readonly string[], set: readonly string[]): readonly Finding[] => {
  const missing = queues.filter((queue) => !set.includes(queue));
  return missing.length === 0
    ? [well('every queue has one')]
    : [toMend(`none for: ${missing.join(', ')}. In Teams, write “@Lanyard set up”`)];
};

/** Those of `npm run demo` are known by how their references begin. */
const countInvented = async ({ store, queues }: Deps) =>
  (await store.cases.search({ queues, reference: `LAN-${inventedBegins}`, limit: 100, offset: 0 })).length;

function inventedOf({ mode }: Pick<Config, 'mode'>, invented: number): Finding {
  if (invented === 0) return well('none of them is invented');
  return mode === 'local'
    ? mind(`${invented} of them are invented, by npm run demo`)
    : toMend(`${invented} of them are invented, by npm run demo: begin with an empty database before people use it`);
}

function clockOf(other: Date | undefined, now: Date): Finding {
  if (other === undefined) return mind('no other clock could be reached to compare it with');
  const apart = Math.round(Math.abs(other.getTime() - now.getTime()) / 1000);
  return apart * 1000 > mostApart
    ? toMend(`it is ${apart} seconds off: due times and sign-ins go by it`)
    : well(`it is right to within ${apart + 1} seconds`);
}

function contentOf(book: Book, runOut: Date | undefined, now: Date): readonly Finding[] {
  const today = now.toISOString().slice(0, 10);
  const due = book.due(today).length;
  const unchecked = book.kinds.flatMap((kind) =>
    book.find(kind, '').filter(({ id }) => book.entry(kind, id)?.confirmed !== true),
  ).length;
  return [
    ...(runOut === undefined ? [] : [toMend('the bank holidays run out soon: add the next years')]),
    due === 0
      ? well('nothing is past its review')
      : toMend(`${due} entries are past their review: in Teams, “edit content”`),
    ...(unchecked === 0
      ? []
      : [mind(`${unchecked} entries are not checked yet; their numbers and addresses are not shown`)]),
  ];
}
