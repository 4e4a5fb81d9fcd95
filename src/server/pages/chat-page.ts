import { isChecked, type Locale } from '../../../dialogs/locale.ts';
import { type Html, html } from './html.ts';
import { languageSwitch } from './language-switch.ts';
import { type PageFacts, page, withCalls } from './page.ts';
import { pageWords } from './page-words.ts';

/** A page that anybody may have been reading: where *leave quickly* goes (GOV.UK Design System, exit a page quickly). */
const elsewhere = 'https://www.bbc.co.uk/weather';

type Words = (typeof pageWords)['en'];

/**
 * The chat itself. What must be known before the first word (a bot, not for emergencies, what is kept) is plain markup
 * that is there before any script; the client then takes over `chat`, `suggestions`, `composer` and `help-now`.
 */
export function chatPage(facts: PageFacts, locale: Locale = 'en'): string {
  const { trustName, contactPhone, contactHours, script, style, words: scripts = {}, languages = ['en'] } = facts;
  const words = pageWords[locale];
  const body = html`<header class="bar" aria-label="${words.bar}">
<h1>${trustName} <span class="kind">${words.kind}</span></h1>
${languageSwitch(languages, locale, words.language)}
<div class="exits">
<a class="leave" id="leave" href="${elsewhere}" target="_top" rel="noreferrer">${words.leave}</a>
<div id="help-now"><a class="help" href="#urgent">${words.help}</a></div>
</div>
</header>
<main id="scroll" tabindex="-1" aria-label="${words.chat}">
${demonstration(facts, words, locale)}
<div class="deleted" id="idle" role="status" hidden>
<p>${words.idle}</p>
<p><button type="button" class="main" id="begin">${words.startNew}</button></p>
</div>
<p class="deleted" id="deleted" role="status" hidden>${words.deleted}</p>
${notice(words, locale)}
<div id="chat" data-phone="${contactPhone}" data-hours="${contactHours}">
<p class="opening">${words.opening}</p>
<noscript><p>${words.noScript}</p></noscript>
${otherWay(words, contactPhone)}
</div>
</main>
<section id="composer" aria-label="${words.write}"></section>`;
  const own = scripts[locale];
  const given = { title: words.title(trustName), kind: 'chat', style, locale, body };
  return page({ ...given, scripts: own === undefined ? [script] : [own, script] });
}

/** Whoever runs it, and whether anybody has checked what it says. */
function demonstration({ trustName, demonstration: is }: PageFacts, words: Words, locale: Locale): Html | undefined {
  const unchecked = isChecked(locale) ? undefined : html` ${words.unchecked}`;
  if (!is) return unchecked === undefined ? undefined : html`<p class="demonstration">${unchecked}</p>`;
  return html`<p class="demonstration"><strong>${words.demonstration}</strong> ${words.notRunBy(trustName)}${unchecked}</p>`;
}

/** That it is not for emergencies: in English as well, while nobody has checked the translation. */
function notice({ urgent }: Words, locale: Locale): Html {
  const { danger } = pageWords.en.urgent;
  const english =
    isChecked(locale) || urgent.danger === danger
      ? undefined
      : html`<p lang="en" dir="ltr">${withCalls(danger, ['999', '111'])}</p>`;
  return html`<section class="notice" id="urgent" aria-labelledby="urgent-title" tabindex="-1">
<h2 id="urgent-title">${urgent.title}</h2>
<p>${withCalls(urgent.danger, ['999', '111'])}</p>
${english}
<p>${urgent.bot}</p>
<p>${urgent.kept} <a href="/privacy${locale === 'en' ? '' : `?lang=${locale}`}" target="_blank" rel="noopener">${urgent.privacy}</a></p>
</section>`;
}

function otherWay(words: Words, phone: string | undefined): Html | undefined {
  if (phone === undefined) return undefined;
  return html`<p class="other-way">${withCalls(words.otherWay(phone), [phone])}</p>`;
}
