import type { Locale } from '../../../dialogs/locale.ts';
import type { KeepYears } from '../../keep-years.ts';
import { type Html, html } from './html.ts';
import { noticeFrame } from './notice-frame.ts';
import { type PageFacts, phoneLink } from './page.ts';

/** How long things are kept, as the settings say, and whether a model of somebody else's reads comments. */
export interface Kept {
  readonly years: KeepYears;
  readonly transcriptHours: number;
  readonly asksModel: boolean;
}

/** What is kept of people, why and how long: the first layer, in plain words (ICO, right to be informed). */
export function privacyPage(
  facts: PageFacts,
  { years, transcriptHours, asksModel }: Kept,
  locale: Locale = 'en',
): string {
  const { trustName } = facts;
  const main = html`<p>This chat belongs to ${trustName}. It is a computer program. People of the trust read what you send.</p>
<h2>What we keep</h2>
<ul>
<li>What you write to us. It is encrypted.</li>
<li>Your name, email, phone number or address, and how we can make it easier for you, if you tell us. You do not have to. It is encrypted too.</li>
<li>The answers you choose, like a service or a rating.</li>
<li>When you wrote, and what we did about it.</li>
</ul>
<p>We do not keep the address of your device. We set no cookies and no trackers. Your browser keeps what it needs to go on with the chat until you close its tab.</p>
<h2>Why</h2>
<p>We use it to answer you, to keep people safe and to make care better. That is our task in the public interest, and it is part of managing health services. We ask first before we share your words without your name.</p>
<p>If we think that someone may come to harm, we may have to share what you write.</p>
<h2>Who reads it</h2>
<p>Members of the team that your message is for. We write down who opens it. Staff use Microsoft Teams, so Microsoft carries it for us. ${asksModel ? model : undefined}We do not sell or give it to anyone else.</p>
<h2>How long</h2>
<ul>
<li>The chat itself: ${count(transcriptHours, 'hour')} after your last message.</li>
<li>A complaint, or a question to us: ${count(years.complaint, 'year')} after we have finished with it.</li>
<li>Feedback: ${count(years.feedback, 'year')}. A nomination: ${count(years.nomination, 'year')}. Interest in taking part: ${count(years.involvement, 'year')}. A bereavement request: ${count(years.bereavement, 'year')}. A survey: ${count(years.survey, 'year')}.</li>
</ul>
<h2>Your rights</h2>
<p>You can ask to see what we keep about you, to put it right or to delete it. Type “delete my data” in the chat, in any words. A person answers you within a month. Some records we must keep by law, and we will tell you which.</p>
<p>If you gave no name, we can only find what you sent by its reference and its secret.</p>
<p>Are you unhappy with how we use your data? Tell us in the chat, and we answer within 30 days that we have it. You can also complain to the <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>.</p>
${contact(facts)}`;
  return noticeFrame(facts, { about: 'privacy', locale, main });
}

/** What the chat is for and is not. */
export function termsPage(facts: PageFacts, locale: Locale = 'en'): string {
  const main = html`<p>This chat belongs to ${facts.trustName}. It takes feedback, complaints and thanks, and it gives information.</p>
<ul>
<li>It is a computer program, and nobody watches it live. It is not for emergencies. If a life is at risk, call <a href="tel:999">999</a>.</li>
<li>It gives no medical advice. For health advice, call <a href="tel:111">111</a>.</li>
<li>What you send goes to the people of the trust who can act on it. It is not put on a health record.</li>
<li>Your care is never affected by what you tell us.</li>
<li>Please leave out other people’s private details where you can.</li>
</ul>
<p><a href="/privacy${locale === 'en' ? '' : `?lang=${locale}`}">What we keep, and how long</a></p>
${contact(facts)}`;
  return noticeFrame(facts, { about: 'terms', locale, main });
}

/** Where a trust has set a model. */
const model =
  'A computer service that we pay also reads comments about care and sums them up for staff. Before that we take out numbers and addresses, and names with a title. ';

const count = (number: number, of: string) => `${number} ${of}${number === 1 ? '' : 's'}`;

const contact = ({ contactPhone }: PageFacts): Html | undefined =>
  contactPhone === undefined ? undefined : html`<p>You can call us on ${phoneLink(contactPhone)}.</p>`;
