import { news } from '../../cards/news.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import type { Champions } from '../store/champion.ts';
import { drawOffer } from './answer-offer.ts';
import { offerWords, recognitionWords } from './champion-words.ts';

interface Deps {
  readonly champions: Pick<Champions, 'find'>;
  readonly content: Pick<Content, 'service'>;
}

/** What is posted about a nominee: to themselves, and to others where they agreed to be named. */
export function createDrawNews({ champions, content }: Deps) {
  return {
    drawNominee: (what: 'ask' | 'not-chosen', reference: string): DrawnCard =>
      what === 'ask' ? drawOffer(reference) : news.draw(offerWords.notChosen),
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
