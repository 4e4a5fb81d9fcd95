import { type Html, html } from './html.ts';
import { demonstrationNote, type PageFacts, page, phoneLink } from './page.ts';

/** An example of a trust's feedback page, which gets the chat by the one script, like every site. */
export function demoPage(facts: PageFacts): string {
  const { trustName, contactPhone, style } = facts;
  const body = html`<a class="skip" href="#content">Skip to main content</a>
<header class="bar"><p class="owner">${trustName}</p></header>
${demonstration(facts)}
<main id="content" tabindex="-1">
<div class="words">
<h1>Tell us about your care</h1>
<p class="lead">We want to know what went well, and what we could do better. You can tell us as a patient, a carer or a family member.</p>
<h2>Ways to tell us</h2>
<ul>
<li>Use the chat: the button is at the bottom of this page. It takes about 5 minutes.</li>
<li>Use <a href="/chat">the chat on a page of its own</a>.</li>
${contactPhone === undefined ? undefined : html`<li>Call us on ${phoneLink(contactPhone)}.</li>`}
<li>Talk to any member of staff.</li>
</ul>
<h2>What happens next</h2>
<p>Our patient experience team reads what you send. If you ask for an answer, they will contact you.</p>
<p>You do not have to give your name.</p>
<h2>If you need help now</h2>
<p>If someone’s life is at risk, call <a href="tel:999">999</a>. For urgent help, call <a href="tel:111">111</a>. For urgent mental health help, choose the mental health option.</p>
</div>
</main>
<script src="/lanyard.js" defer data-hours="Open day and night"></script>
<noscript><p>You can <a href="/chat">tell us about your care</a> on a page of its own.</p></noscript>`;
  return page({ title: `Tell us about your care – ${trustName}`, kind: 'demo', style, body });
}

function demonstration(facts: PageFacts): Html | undefined {
  const note = demonstrationNote(facts);
  return note === undefined ? undefined : html`<aside aria-label="About this page">${note}</aside>`;
}
