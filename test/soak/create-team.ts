import { setTimeout as pause } from 'node:timers/promises';
import { objectsIn } from '../cards/objects-in.ts';
import { channelMessage, tap } from '../support/teams-activity.ts';
import { type Chance, createChance } from './chance.ts';
import { channels } from './channels.ts';
import { createCaller, Unheard } from './create-caller.ts';
import type { Instance } from './instance.ts';
import { Carrying } from './shown.ts';
import type { SoakConnector } from './start-connector.ts';
import type { Tally } from './tally.ts';

interface Deps {
  readonly instances: readonly Instance[];
  readonly connector: SoakConnector;
  readonly seed: number;
  readonly tally: Tally;
}

type Card = SoakConnector['accepted'][number];

const buttonsOn = ({ activity }: Card) =>
  objectsIn(activity.attachments).flatMap(({ data }) => Carrying.safeParse(data).data?.lanyard ?? []);

/** The experience team in its channels: it claims cases by their cards and writes to their people. */
export function createTeam({ instances, connector, seed, tally }: Deps) {
  const { serviceUrl, accepted } = connector;
  const chance: Chance = createChance(seed, -2);
  const call = createCaller({ instances, chance, address: '10.255.0.1', tally });
  let told = 0;
  const newId = () => `team-${++told}`;
  /** Teams brings the same again when it is not sure that it arrived. */
  const bring = async (body: object): Promise<string> => {
    const again = chance.oneIn(6);
    if (again) tally.count('fault: Teams brought the same twice');
    const once = () => call({ method: 'POST', path: '/api/messages', body });
    const [answer] = await Promise.all([once(), ...(again ? [once()] : [])]);
    return JSON.stringify(answer);
  };
  const inThread = (conversationId: string, channel: string) => ({
    conversation: { id: conversationId, conversationType: 'channel', isGroup: true },
    channelData: { channel: { id: channel } },
  });

  async function setUp(): Promise<void> {
    for (const { id, command } of channels) {
      const thread = inThread(`${id};messageid=1`, id);
      const text = `<at>Lanyard</at> use this channel for ${command}`;
      await bring(channelMessage({ serviceUrl, ...thread, id: newId(), text }));
      // A queue about people in danger is confirmed on a card.
      const asked = accepted.findLast(({ conversationId }) => conversationId === thread.conversation.id);
      const [confirm] = asked === undefined ? [] : buttonsOn(asked);
      if (asked === undefined || confirm === undefined) continue;
      await bring(tapOn(asked, id, confirm, {}));
    }
  }

  const tapOn = (card: Card, channel: string, lanyard: object, fields: object) =>
    tap('execute', 'case', {
      serviceUrl,
      ...inThread(card.conversationId, channel),
      id: newId(),
      replyToId: card.activityId,
      value: { action: { type: 'Action.Execute', verb: 'lanyard', data: { lanyard, ...fields } }, trigger: 'manual' },
    });

  const handled = new Set<string>();
  /** A card of a case that nobody has claimed, on any of its copies. */
  const nextCard = () =>
    accepted.find((card) => card.how === 'new-thread' && !handled.has(card.activityId) && card.channelId !== undefined);

  async function handle(card: Card): Promise<void> {
    const claim = buttonsOn(card).find(({ action }) => action === 'claim');
    const channel = card.channelId ?? '';
    const [, reference = '', version = '0'] = /^(LAN-[0-9A-Z-]+):(\d+)$/.exec(claim?.value ?? '') ?? [];
    if (claim === undefined || chance.oneIn(3)) return;
    const answer = await bring(tapOn(card, channel, claim, {}));
    tally.count('the team tapped');
    const now = new RegExp(`${reference}:(\\d+)`).exec(answer)?.[1];
    if (now === undefined || Number(now) <= Number(version)) return;
    const value = `${reference}:${now}`;
    const reply = { card: 'case-write', action: 'reply', nonce: `case:${value}`, value };
    await bring(tapOn(card, channel, reply, { text: `We have looked into it. This is number ${told}.` }));
    tally.count('the team replied');
  }

  return {
    setUp,
    /** Presses a button of a card, and gives the answer. */
    press: (card: Card, button: object): Promise<string> => bring(tapOn(card, card.channelId ?? '', button, {})),
    /** Works until that is over. */
    async work(over: () => boolean): Promise<void> {
      while (!over()) {
        const card = nextCard();
        if (card === undefined) await pause(100);
        else {
          handled.add(card.activityId);
          await handle(card).catch((error) => {
            if (!(error instanceof Unheard)) throw error;
            tally.wrong.push(`the team: ${error.message}`);
          });
        }
      }
    },
  };
}

export type Team = ReturnType<typeof createTeam>;
