import { type Locale, languages } from '../../../dialogs/locale.ts';
import { type Html, html } from './html.ts';

/** The languages that are offered, as links to this page in each of them; nothing where there is only one. */
export function languageSwitch(offered: readonly Locale[], now: Locale, label: string): Html | undefined {
  if (offered.length < 2) return undefined;
  return html`<details class="languages">
<summary><span class="unseen">${label}: </span>${languages[now].name}</summary>
<ul>
${offered.map((locale) => choice(locale, locale === now))}
</ul>
</details>`;
}

function choice(locale: Locale, current: boolean): Html {
  const { name, direction } = languages[locale];
  return html`<li><a href="?lang=${locale}" lang="${locale}" hreflang="${locale}" aria-current="${current ? 'true' : 'false'}"><bdi dir="${direction}">${name}</bdi></a></li>`;
}
