import { isChecked, type Locale, languages } from '../../../dialogs/locale.ts';
import { bookletFrame, joined } from './booklet-frame.ts';
import { type Html, html } from './html.ts';
import { noticeWords } from './notice-words.ts';
import { type PageFacts, withCalls } from './page.ts';
import { pageWords } from './page-words.ts';

interface Notice {
  readonly about: 'privacy' | 'terms';
  readonly locale: Locale;
  /** What follows the title, in English. */
  readonly main: Html;
}

/**
 * A page of ours that is written in English, in the language of its reader as far as that is safe: what it is and how to
 * have it told. The English below is marked as English, so that a screen reader says it with an English voice.
 */
export function noticeFrame(facts: PageFacts, { about, locale, main }: Notice): string {
  const words = noticeWords[locale];
  const { title } = words[about];
  const inEnglish = noticeWords.en[about].title;
  const body =
    locale === 'en'
      ? html`<h1>${title}</h1>
${main}`
      : html`<h1>${title}</h1>
${joined(linesOf(facts, about, locale).map((line) => html`<p>${line}</p>`))}
<div lang="en-GB" dir="ltr">
${title === inEnglish ? undefined : html`<h2>${inEnglish}</h2>`}
${main}
</div>`;
  return bookletFrame(facts, { title, main: html`${otherLanguages(facts, locale)}${body}`, locale });
}

function linesOf({ contactPhone }: PageFacts, about: Notice['about'], locale: Locale): readonly Html[] {
  const words = noticeWords[locale];
  return [
    html`${words[about].says}`,
    html`${words.inEnglish} ${contactPhone === undefined ? words.askUs : withCalls(words.ask(contactPhone), [contactPhone])}`,
    ...(isChecked(locale) ? [] : [html`${pageWords[locale].unchecked}`]),
  ];
}

/** The page in each language that is offered, English among them; nothing where there is only one. */
function otherLanguages({ languages: offered = ['en'] }: PageFacts, now: Locale): Html | undefined {
  if (offered.length < 2) return undefined;
  return html`<nav class="tongues" aria-label="${noticeWords[now].language}"><ul>
${offered.map((locale) => linkTo(locale, locale === now))}
</ul></nav>
`;
}

function linkTo(locale: Locale, current: boolean): Html {
  const { name, direction } = languages[locale];
  const tag = locale === 'en' ? 'en-GB' : locale;
  return html`<li><a href="?lang=${locale}" lang="${tag}" hreflang="${tag}" aria-current="${current ? 'true' : 'false'}"><bdi dir="${direction}">${name}</bdi></a></li>`;
}
