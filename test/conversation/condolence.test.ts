import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
let chat: Chat;
const said: string[] = [];

async function begin(options?: Parameters<typeof talk>[0]) {
  said.length = 0;
  chat = await talk(options);
  await chat.hello();
}
const hear = ({ said: replies }: Awaited<ReturnType<Chat['take']>>) => said.push(chat.shown(replies));
const type = async (text: string) => hear(await chat.type(text));
const tap = async (action: string, value?: string) => hear(await chat.tap(action, value));
const sorries = () => said.join('\n').match(/\bsorry\b/gi)?.length ?? 0;

const answers: readonly (readonly [asked: RegExp, answer: () => Promise<unknown>])[] = [
  [/Who has died\?/, () => tap('answer', 'adult')],
  [/Which of our services/, () => type('not sure')],
  [/Which area\?/, () => tap('answer', 'Hull')],
  [/What would you like\?/, async () => hear(await chat.fill({ answer: 'booklet,card' }))],
  [/How would you like to have it/, () => tap('answer', 'read')],
];

/** From wherever it stands to the booklet, whatever is known by then. */
async function toTheBooklet() {
  for (let left = 12; left > 0 && !/You can read it here, print it/.test(said.at(-1) ?? ''); left -= 1) {
    const [, answer] = answers.find(([asked]) => asked.test(said.at(-1) ?? '')) ?? assert.fail(said.at(-1));
    await answer();
  }
}

/** Every way into the path. */
const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  'the menu': () => tap('start', 'bereavement'),
  'its name': () => type('bereavement booklet'),
  'a first message': () => type('my mum died at Fitzwilliam ward last week'),
  'a message about a suicide in the past': async () => {
    await type('my son took his own life last year');
    await tap('go-on');
    if (!/What would you like\?|Which of our services|Who has died/.test(said.at(-1) ?? ''))
      await tap('start', 'bereavement');
  },
  'a sad message that said too little': async () => {
    await type('im so lost without her');
    if (!/Who has died/.test(said.at(-1) ?? '')) await tap('start', 'bereavement');
  },
  'carrying on with what was left': async () => {
    await tap('start', 'bereavement');
    await tap('answer', 'adult');
    await type('stop');
    await type('carry on');
  },
  'starting again': async () => {
    await tap('start', 'bereavement');
    await tap('answer', 'adult');
    await type('start again');
  },
  'another dialog in the middle': async () => {
    await tap('start', 'bereavement');
    await tap('answer', 'adult');
    await tap('start', 'feedback');
    await tap('answer', 'carer');
    await tap('start', 'bereavement');
  },
};

describe('one condolence, and no second', () => {
  afterEach(() => chat.end());

  for (const [way, enter] of Object.entries(ways))
    it(`by ${way}`, async () => {
      await begin();
      await enter();
      await toTheBooklet();
      assert.equal(sorries(), 1, said.join('\n---\n'));
    });

  it('not in the booklet either, read through in the chat', async () => {
    await begin();
    await tap('start', 'bereavement');
    const { id, sections } = loadContent().bookletFor({ route: 'adult' });
    for (const section of sections)
      await tap('show', `bereavement:section/${id}/${section.id}`).catch(() => press(section.id));
    assert.equal(sorries(), 1);

    async function press(section: string) {
      const value = `bereavement:section/${id}/${section}`;
      const submission = { card: 'offer', action: 'show', nonce: 'kept', value, fields: {} };
      hear(await chat.take({ kind: 'submission', submission }));
    }
  });

  it('on the one form card of Teams, and not on the next', async () => {
    await begin({ channel: 'teams', person: { id: 'me', name: 'Alex' } });
    await tap('start', 'bereavement');
    await type('stop');
    await tap('start', 'bereavement');
    assert.equal(sorries(), 1);
  });
});

describe('a booklet that nobody has checked', () => {
  afterEach(() => chat.end());

  const checking = /We are still checking this booklet/;
  const withConfirmed = (confirmed: boolean) => {
    const seed = loadContent();
    const booklets = seed.booklets.map((booklet) => ({ ...booklet, confirmed }));
    const booklet = (id: string) => booklets.find((one) => one.id === id);
    return {
      ...seed,
      booklets,
      booklet,
      bookletFor: (asked: Parameters<typeof seed.bookletFor>[0]) => ({ ...seed.bookletFor(asked), confirmed }),
    };
  };

  for (const confirmed of [false, true])
    it(`${confirmed ? 'is not spoken of once it is checked' : 'says so before it is read, as its page does'}`, async () => {
      await begin({ content: withConfirmed(confirmed) });
      await tap('start', 'bereavement');
      await toTheBooklet();
      assert.equal(checking.test(said.at(-1) ?? ''), !confirmed);
      const value = [...(said.at(-1) ?? '').matchAll(/Read it here/g)].length;
      assert.equal(value, 1);
      hear(await chat.tap('show', firstPart()));
      assert.equal(checking.test(said.at(-1) ?? ''), !confirmed);
    });

  const firstPart = () => {
    const { id, sections } = loadContent().bookletFor({ route: 'adult', locality: 'Hull' });
    return `bereavement:section/${id}/${sections[0]?.id}`;
  };
});

describe('worries about the care', () => {
  afterEach(() => chat.end());

  it('stand with everything that is shown on the path, as a button or below it', async () => {
    await begin();
    const steps: (() => ReturnType<Chat['take']>)[] = [
      () => chat.tap('start', 'bereavement'),
      () => chat.tap('answer', 'adult'),
      () => chat.type('Fitzwilliam ward'),
      () => chat.fill({ answer: 'booklet,card' }),
      () => chat.type('how long will this take?'),
      () => chat.type('help'),
      () => chat.tap('answer', 'post'),
      () => chat.tap('answer', 'standard'),
      () => chat.type('Jo Example, 1 High Street, Malton'),
      () => chat.tap('answer', 'no'),
      () => chat.tap('send'),
      () => chat.tap('show', firstContents()),
    ];
    for (const step of steps) {
      const replies = (await step()).said;
      const below = replies.flatMap((reply) => (reply.kind === 'replace' ? [] : (reply.suggestions ?? [])));
      const seen = `${chat.shown(replies)}\n${below.map(({ title }) => title).join('\n')}`;
      assert.match(seen, /I have worries about the care/);
    }
  });

  const firstContents = () =>
    `bereavement:contents/${loadContent().bookletFor({ route: 'adult', service: 'fitzwilliam-ward' }).id}`;
});
