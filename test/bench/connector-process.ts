import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * The Bot Framework's connector in a process of its own: takes everything at once. `GET /arrived/REFERENCE` gives when the
 * first post that names a reference came, in milliseconds of this machine's clock, or null.
 */
const arrived = new Map<string, number>();
let posted = 0;

const take = (body: string) => {
  const at = Date.now();
  for (const [reference] of body.matchAll(/LAN-[0-9A-Z-]+/g)) if (!arrived.has(reference)) arrived.set(reference, at);
  posted += 1;
  return { id: `activity-${posted}`, activityId: `activity-${posted}` };
};

const server = createServer((req, res) => {
  void text(req).then((body) => {
    const [, asked] = /^\/arrived\/(.+)$/.exec(req.url ?? '') ?? [];
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(asked === undefined ? take(body) : (arrived.get(asked) ?? null)));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : 0}\n`);
});
