import { createRequire } from 'node:module';
import { join } from 'node:path';
import restify from 'restify';

/** As much of Microsoft's newer SDK as an echo needs; it is installed for the run and is no dependency of ours. */
interface AgentsSdk {
  readonly CloudAdapter: new () => {
    process(asked: object, answer: object, turn: (context: AgentContext) => Promise<void>): Promise<void>;
  };
}

interface AgentContext {
  readonly activity: { readonly text?: string };
  sendActivity(text: string): Promise<unknown>;
}

/** The bare echo agent of the newer SDK's samples, on the same restify: no store, no cards, no sign-in. */
const [, , folder = ''] = process.argv;
const sdk: AgentsSdk = createRequire(join(folder, 'package.json'))('@microsoft/agents-hosting');
const adapter = new sdk.CloudAdapter();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  // Without sign-in nobody is named, which the SDK takes for an anonymous caller.
  await adapter.process(Object.assign(req, { user: {} }), res, async (context) => {
    await context.sendActivity(`You said: ${context.activity.text}`);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));
