import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { words } from '../../src/channel/teams/words.ts';
import { type Button, buttonsIn } from './buttons-in.ts';

const mostButtons = 400;
const member = { id: '29:member', name: 'Sam Team', aadObjectId: '00000000-0000-4000-8000-0000000000aa' };

/**
 * The Bot Framework's connector, as far as fuzzing needs it: takes everything, remembers the newest buttons that it was
 * sent, and which conversations were told that something failed.
 */
export async function startConnector() {
  const buttons: Button[] = [];
  const sorry = new Set<string>();
  let posted = 0;
  const take = (path: string, body: string) => {
    posted += 1;
    if (body.includes(words.sorry(undefined))) sorry.add(decodeURIComponent(path.split('/')[3] ?? ''));
    buttons.push(...buttonsIn(body === '' ? undefined : JSON.parse(body)));
    buttons.splice(0, Math.max(0, buttons.length - mostButtons));
    return { id: `activity-${posted}`, activityId: `activity-${posted}` };
  };
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      const { method = 'GET', url = '/' } = req;
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify(method === 'GET' ? member : take(url, body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    serviceUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
    buttons,
    /** Whether that conversation was told of a failure since it was asked last. */
    toldSorry: (conversationId: string) => sorry.delete(conversationId),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Connector = Awaited<ReturnType<typeof startConnector>>;
