import { caseList } from '../../cards/case-list.ts';
import { news } from '../../cards/news.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import type { Case, CasePost } from '../store/case.ts';
import type { Cases } from '../store/case-reads.ts';
import type { Champions } from '../store/champion.ts';
import type { NewDelivery } from '../store/delivery.ts';
import { drawOffer } from './answer-offer.ts';
import { offerWords, onCallWords, recognitionWords } from './champion-words.ts';
import { when } from './words.ts';

interface Deps {
  readonly champions: Pick<Champions, 'find'>;
  readonly cases: Pick<Cases, 'find'>;
  /** The address that opens a posted card. */
  readonly linkTo: (post: Pick<CasePost, 'conversationId' | 'activityId'>) => string;
  readonly content: Pick<Content, 'service'>;
}

type Told = Extract<NewDelivery, { kind: 'nominee' | 'on-call' }>;

/** What colleagues are told in their own chats, and what is posted about a champion who agreed to be named. */
export function createDrawNews({ champions, cases, linkTo, content }: Deps) {
  return {
    async drawForColleague(told: Told): Promise<DrawnCard | undefined> {
      if (told.kind === 'on-call') return drawOnCall(await cases.find(told.caseReference), linkTo);
      if (told.what === 'not-chosen') return news.draw(offerWords.notChosen);
      const asking = (await champions.find(told.caseReference))?.state === 'asking';
      return asking ? drawOffer(told.caseReference) : undefined;
    },
    async drawRecognition(reference: string): Promise<DrawnCard | undefined> {
      const champion = await champions.find(reference);
      // Looked at when it is posted: whoever took their consent back meanwhile is not named.
      if (champion?.state !== 'agreed' || !champion.mayName) return undefined;
      const service = champion.serviceId === undefined ? undefined : content.service(champion.serviceId);
      const { title, paragraphs } = recognitionWords;
      return news.draw({ title: title(champion.name), paragraphs: paragraphs(service?.name) });
    },
  };
}

/** That it waits, and where; while nobody has it. */
function drawOnCall(found: Case | undefined, linkTo: Deps['linkTo']): DrawnCard | undefined {
  if (found?.state !== 'new') return undefined;
  const { title, line, open } = onCallWords;
  const { reference: name, receivedAt, post } = found;
  const item = { name, lines: [line(when(receivedAt))], ...(post === undefined ? {} : { url: linkTo(post) }) };
  return caseList.draw({ title, items: [item], open });
}
