import { type Html, html } from './html.ts';
import { demonstrationNote, type PageFacts, page, phoneLink } from './page.ts';

/** A page that anybody may have been reading: where *leave quickly* goes (GOV.UK Design System, exit a page quickly). */
const elsewhere = 'https://www.bbc.co.uk/weather';

/**
 * The chat itself. What must be known before the first word (a bot, not for emergencies, what is kept) is plain markup
 * that is there before any script; the client then takes over `chat`, `suggestions`, `composer` and `help-now`.
 */
export function chatPage(facts: PageFacts): string {
  const { trustName, contactPhone, contactHours, script, style } = facts;
  const body = html`<header class="bar" aria-label="Chatbot">
<h1>${trustName} <span class="kind">chatbot</span></h1>
<div class="exits">
<a class="leave" id="leave" href="${elsewhere}" target="_top" rel="noreferrer">Leave quickly</a>
<div id="help-now"><a class="help" href="#urgent">Help now</a></div>
</div>
</header>
<main id="scroll" tabindex="-1" aria-label="Chat">
${demonstrationNote(facts)}
<div class="deleted" id="idle" role="status" hidden>
<p>Nobody used the chat for 30 minutes, so it was closed here. What you had sent to the team is safe: your reference and your secret find it.</p>
<p><button type="button" class="main" id="begin">Start a new chat</button></p>
</div>
<p class="deleted" id="deleted" role="status" hidden>That chat is deleted. What you had sent to the team stays with them. This is a new chat.</p>
${notice}
<div id="chat" data-phone="${contactPhone}" data-hours="${contactHours}">
<p class="opening">Opening the chat…</p>
<noscript><p>This chat needs JavaScript, and it is turned off in your browser.</p></noscript>
${otherWay(contactPhone)}
</div>
</main>
<section id="composer" aria-label="Write a message"></section>`;
  return page({ title: `Chatbot – ${trustName}`, kind: 'chat', style, script, body });
}

const notice = html`<section class="notice" id="urgent" aria-labelledby="urgent-title" tabindex="-1">
<h2 id="urgent-title">Not for emergencies</h2>
<p>If someone’s life is at risk, call <a href="tel:999">999</a>.
For urgent help, call <a href="tel:111">111</a>. For urgent mental health help, call 111 and choose the mental health option.</p>
<p>This is a chatbot. Nobody watches it live.</p>
<p>We keep what you send, so that our patient experience team can read it and act on it. You do not have to give your name.</p>
</section>`;

function otherWay(contactPhone: string | undefined): Html | undefined {
  if (contactPhone === undefined) return undefined;
  return html`<p class="other-way">If the chat does not open, you can call us on ${phoneLink(contactPhone)}.</p>`;
}
