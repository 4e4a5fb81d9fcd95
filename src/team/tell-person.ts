import { offer } from '../../cards/offer.ts';
import type { Reply } from '../../dialogs/dialog.ts';
import type { Letter } from '../delivery/send.ts';
import type { Case } from '../store/case.ts';
import type { Tiding } from '../store/delivery.ts';
import type { Store } from '../store/store.ts';
import { tidingWords } from './tiding-words.ts';

interface Deps {
  readonly store: Pick<Store, 'cases' | 'turns'>;
  readonly now: () => Date;
  /** 32 random bytes or more, as text that fits into an address. */
  readonly newToken: () => string;
  /** The full address of a page of this service, from its path. */
  readonly page: (path: string) => string;
  readonly trustName: string;
}

/** How long the link of a letter lets its reader in, in milliseconds: 30 days. */
const linkLastsMs = 30 * 24 * 60 * 60_000;

/** What is told about a case that changed since: nothing about a message that was taken back, or a case that is gone. */
async function stillTrue({ store }: Pick<Deps, 'store'>, tiding: Tiding): Promise<Case | undefined> {
  const { caseReference, what, message } = tiding;
  const found = await store.cases.find(caseReference);
  if (found === undefined || found.state === 'withdrawn') return undefined;
  if (what === 'closed' && found.state !== 'closed') return undefined;
  if (message === undefined) return found;
  const messages = await store.cases.messages(caseReference);
  return messages.some(({ id }) => id === message) ? found : undefined;
}

/** Makes what tells a person about their case: a card in the chat they came by, or a letter. */
export function createTellPerson({ store, now, newToken, page, trustName }: Deps) {
  const toSay = ({ what }: Tiding, { reference, outcome }: Case) => ({
    title: tidingWords[what].title,
    paragraphs:
      what === 'closed' ? tidingWords.closed.paragraphs(reference, outcome) : tidingWords[what].paragraphs(reference),
  });
  return {
    async drawTiding(tiding: Tiding, nonce: string): Promise<Reply | undefined> {
      const found = await stillTrue({ store }, tiding);
      if (found === undefined) return undefined;
      const label = tiding.message === undefined ? tidingWords.seeHow : tidingWords.see;
      const buttons = [{ label, action: 'start' as const, value: `see:${found.reference}` }];
      return { kind: 'card', card: offer.draw({ ...toSay(tiding, found), buttons }, nonce) };
    },
    async writeLetter(tiding: Tiding): Promise<Letter | undefined> {
      const found = await stillTrue({ store }, tiding);
      const to = (await store.cases.person(tiding.caseReference))?.contact?.email;
      if (found === undefined || to === undefined) return undefined;
      const token = newToken();
      const at = now();
      await store.turns.commit({
        key: { channel: 'widget', conversationId: 'letters', activityId: token.slice(0, 20) },
        at,
        said: [],
        records: [
          {
            kind: 'open-link',
            reference: found.reference,
            token,
            expiresAt: new Date(at.getTime() + linkLastsMs),
          },
        ],
      });
      const { letter } = tidingWords;
      const { paragraphs } = toSay(tiding, found);
      const text = [
        letter.opening,
        ...paragraphs,
        `${letter.link}\n${page('/chat')}#letter=${token}`,
        letter.other,
        letter.notMonitored,
        trustName,
      ].join('\n\n');
      return { to, subject: letter.subject(trustName), text };
    },
  };
}
