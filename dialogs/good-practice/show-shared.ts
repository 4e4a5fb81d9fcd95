import { offer } from '../../cards/offer.ts';
import type { Reply, Shared, Showing } from '../dialog.ts';
import { searchShared } from './search-shared.ts';
import { cardWords, words } from './words.ts';

/** So many characters fit on a card in any alphabet; longer words go on over the page. */
const perPage = 5_000;

interface Page {
  readonly of: Shared;
  readonly quotes: readonly { readonly label: string; readonly text: string }[];
}

/** `find`, `find:falls` or `find/3:falls`: what colleagues shared, one on a card, from the likeliest on. */
export function showShared(what: string, { shared = [], speaker, nonce }: Showing): readonly Reply[] {
  const [, number = '1', wanted = ''] = /^find(?:\/(\d{1,4}))?(?::([\s\S]*))?$/.exec(what) ?? [];
  const said = cardWords;
  const pages = searchShared(shared, wanted).flatMap(pagesOf);
  const at = Math.min(Math.max(Number(number), 1), Math.max(pages.length, 1));
  const page = pages[at - 1];
  const to = (other: number, label: string) => ({
    label,
    action: 'show' as const,
    value: `good-practice:find/${other}:${wanted}`,
  });
  const buttons = [
    ...(at < pages.length ? [to(at + 1, said.next)] : []),
    ...(at > 1 ? [to(at - 1, said.before)] : []),
    ...(wanted === '' ? [] : [{ label: said.all, action: 'show' as const, value: 'good-practice:find' }]),
    { label: words[speaker.locale].title, action: 'start' as const, value: 'good-practice' },
  ];
  const card = offer.draw(
    page === undefined
      ? { paragraphs: [shared.length === 0 ? said.nothingYet : said.noneFits], buttons }
      : {
          title: said.title,
          paragraphs: [said.place(at, pages.length)],
          rows: rowsOf(page.of, said),
          quotes: page.quotes,
          buttons,
        },
    `${nonce}.1`,
  );
  return [{ kind: 'card', card }];
}

const rowsOf = ({ name, answers }: Shared, said: typeof cardWords) => {
  const service = answers.find(({ label }) => label === words.en.questions.service?.short);
  return [
    ...(service === undefined ? [] : [{ label: service.label, value: service.answer }]),
    ...(name === undefined ? [] : [{ label: said.from, value: name }]),
  ];
};

function pagesOf(of: Shared): Page[] {
  const quotes = of.texts.map(({ label, text }) => ({ label, text }));
  const length = quotes.reduce((sum, { text }) => sum + [...text].length, 0);
  if (length <= perPage) return [{ of, quotes }];
  return quotes.flatMap(({ label, text }) => partsOf(text).map((part) => ({ of, quotes: [{ label, text: part }] })));
}

/** Parted between two words where it can be. */
const partsOf = (text: string): string[] =>
  text.match(new RegExp(`[\\s\\S]{1,${perPage}}(?=\\s|$)|[\\s\\S]{1,${perPage}}`, 'gu')) ?? [];
