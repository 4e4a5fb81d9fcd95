import { type Locale, languages } from '../../../dialogs/locale.ts';
import { type Html, html } from './html.ts';
import { pageWords } from './page-words.ts';

/** What every page of the widget is told. */
export interface PageFacts {
  readonly trustName: string;
  /** Set in local mode: the page then says that the trust does not run it. */
  readonly demonstration: boolean;
  /** Paths of the client's script and style, from `widgetAssets`. */
  readonly script: string;
  readonly style: string;
  /** Paths of the scripts that hold the client's words, by language; English needs none. */
  readonly words?: Readonly<Record<string, string>>;
  /** The languages that are offered; English alone when left out. */
  readonly languages?: readonly Locale[];
  readonly contactPhone?: string;
  /** When somebody answers it, in words. */
  readonly contactHours?: string | undefined;
}

/** A feed of what a page holds, for readers to find by themselves. */
export interface Feed {
  readonly title: string;
  readonly path: string;
}

/** A whole document. Styles and scripts come only as files, so it works under a policy without `unsafe-inline`. */
export function page(given: {
  readonly title: string;
  readonly kind: string;
  readonly style: string;
  readonly scripts?: readonly string[];
  readonly locale?: Locale;
  readonly feed?: Feed | undefined;
  readonly body: Html;
}): string {
  const { title, kind, style, scripts = [], locale = 'en', feed, body } = given;
  return html`<!doctype html>
<html lang="${locale === 'en' ? 'en-GB' : locale}" dir="${languages[locale].direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
${feed === undefined ? undefined : html`<link rel="alternate" type="application/rss+xml" title="${feed.title}" href="${feed.path}">`}
${scripts.map((script) => html`<script src="${script}" defer></script>`)}
</head>
<body class="${kind}">
${body}
</body>
</html>
`.markup;
}

/** Says that this is not the trust's own service; nothing outside demonstration mode. */
export function demonstrationNote({ trustName, demonstration }: PageFacts, locale: Locale = 'en'): Html | undefined {
  if (!demonstration) return undefined;
  const words = pageWords[locale];
  return html`<p class="demonstration"><strong>${words.demonstration}</strong> ${words.notRunBy(trustName)}</p>`;
}

/** A sentence, with each of these phone numbers in it as a link that rings it. */
export const withCalls = (text: string, numbers: readonly string[]): Html =>
  html`${text
    .split(new RegExp(`(${numbers.join('|')})`))
    .map((part) => (numbers.includes(part) ? phoneLink(part) : html`${part}`))
    .reduce((before, part) => html`${before}${part}`)}`;

/** A phone number as a link that rings it. */
export const phoneLink = (phone: string): Html => html`<a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`;
