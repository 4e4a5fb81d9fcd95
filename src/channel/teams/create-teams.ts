import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TurnContext } from 'botbuilder';
import type { Config } from '../../config.ts';
import type { TakeTurn } from '../../conversation/take-turn.ts';
import type { DeliveryWorker } from '../../delivery/worker.ts';
import { faultOf, type Log } from '../../log.ts';
import type { Desk } from '../../team/desk-request.ts';
import type { Search } from '../../team/search.ts';
import { createAdapter } from './adapter.ts';
import { createAnswerActivity } from './answer-activity.ts';
import { authenticationFailure } from './authentication-failure.ts';
import type { Connector } from './connector.ts';
import { createApp } from './create-app.ts';
import { InboundActivity } from './inbound-activity.ts';
import { isForeign } from './is-foreign.ts';
import { type Asked, isStaff, readActivity } from './read-activity.ts';
import { readQuery } from './read-query.ts';
import { refusals, type TeamsAnswer } from './refusals.ts';
import { createSay } from './say.ts';
import { sdkActivity } from './sdk-activity.ts';
import { createTellFault } from './tell-fault.ts';

interface Deps {
  readonly teams: Exclude<Config['teams'], { kind: 'off' }>;
  readonly contact?: Config['contact'];
  readonly takeTurn: TakeTurn;
  readonly desk: Desk;
  readonly search: Search;
  readonly sendNow: DeliveryWorker['sendNow'];
  readonly connector: Connector;
  readonly log: Log;
}

export interface Teams {
  /** Takes one POST of the Bot Framework: its Authorization header and its body, parsed from JSON. Never throws. */
  readonly receive: (authorization: string | undefined, body: unknown) => Promise<TeamsAnswer>;
  /** The same for a server whose request has its parsed body on it. */
  readonly handle: (req: IncomingMessage & { readonly body?: unknown }, res: ServerResponse) => Promise<void>;
  /** Resolves when what goes on behind answered requests is over. */
  readonly settled: () => Promise<void>;
}

/** One activity on its way through the SDK. */
interface Turn {
  readonly activity: InboundActivity;
  readonly asked: Asked;
}

/** Joins Teams to the conversation and the desk. Loads the SDK, which takes a second: import this file when needed. */
export function createTeams({ teams, contact, takeTurn, desk, search, sendNow, connector, log }: Deps): Teams {
  const background = new Set<Promise<void>>();
  const inBackground = (task: Promise<void>) => {
    const kept = task
      .catch((error) => log.error('background work failed', { ...faultOf(error), channel: 'teams' }))
      .finally(() => background.delete(kept));
    background.add(kept);
  };
  const say = createSay({ connector, log });
  const answerActivity = createAnswerActivity({ takeTurn, desk, sendNow, say, log, inBackground });
  const turns = new WeakMap<TurnContext, Turn>();
  const turnOf = (context: TurnContext): Turn => {
    const turn = turns.get(context);
    if (turn === undefined) throw new Error('a turn that did not come through receive');
    return turn;
  };
  const adapter = createAdapter(teams);
  const app = createApp({
    adapter,
    answer: (context) => {
      const { asked, activity } = turnOf(context);
      return answerActivity(asked, activity);
    },
    search: async (context) => {
      const { activity } = turnOf(context);
      const queried = readQuery(activity);
      // Nobody from the website searches, whatever channel they claim to come by.
      return queried === undefined || !isStaff(activity) ? [] : search({ ...queried, actor: activity.from });
    },
  });
  const tellFault = createTellFault({ say, contact, log });

  const admit = async (authorization: string, turn: Turn): Promise<TeamsAnswer> => {
    let admitted = false;
    let refused: TeamsAnswer | undefined;
    try {
      const answer = await adapter.receive(authorization, sdkActivity(turn.activity), async (context) => {
        admitted = true;
        turns.set(context, turn);
        if (isForeign(teams, turn.activity)) refused = refusals.otherTenant;
        else
          await app.run(context).catch(async (error) => {
            refused = await tellFault(turn.activity, error);
          });
      });
      return refused ?? answerOf(answer);
    } catch (error) {
      if (!admitted) return authenticationFailure(error, log);
      log.error('activity failed', { ...faultOf(error), channel: 'teams' });
      return refusals.failed;
    }
  };
  const receive: Teams['receive'] = async (authorization = '', body) => {
    const activity = InboundActivity.safeParse(body);
    if (!activity.success) return refusals.notAnActivity;
    const asked = readActivity(activity.data);
    if (asked.kind === 'malformed') return refusals.notAnActivity;
    if (asked.kind === 'ignored') log.debug('activity ignored', { channel: 'teams' });
    return admit(authorization, { activity: activity.data, asked });
  };
  return {
    receive,
    async handle(req, res) {
      const { status, body } = await receive(req.headers.authorization, req.body);
      res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      res.end(JSON.stringify(body ?? {}));
    },
    settled: async () => void (await Promise.all(background)),
  };
}

/** The SDK answers 501 to a tap that nothing was registered for. */
function answerOf(answer: { readonly status: number; readonly body?: unknown } | undefined): TeamsAnswer {
  if (answer === undefined) return { status: 200 };
  return answer.status === 501 ? refusals.notUnderstood : { status: answer.status, body: answer.body };
}
