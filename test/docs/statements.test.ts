import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { kinds } from '../../src/content/kinds/kinds.ts';
import { OpeningEntry } from '../../src/content/schemas.ts';
import { KeepYears } from '../../src/keep-years.ts';
import { settings } from '../../src/settings.ts';
import { asksForContent } from '../../src/team/content/edit-content.ts';
import { readChannelCommand } from '../../src/team/destination-command.ts';
import { asksForChampions } from '../../src/team/list-champions.ts';
import { asksWhatWasDeleted } from '../../src/team/tell-deleted.ts';
import { flagNames, words } from '../../src/team/words.ts';
import { textOf } from '../support/source-files.ts';

/** The cells of every table row, without its rulers. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

describe('the training card', () => {
  const card = textOf('docs/training-card.md');
  const drawn = readdirSync(new URL('../../cards/', import.meta.url))
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => textOf(`cards/${name}`))
    .join('\n');

  it('names buttons that there are', () => {
    const buttons = [
      'Claim',
      'Show what they said',
      'Write to them',
      'See it before it goes',
      'Take the reply back',
      'Close',
      'Open it again',
      'More',
    ];
    for (const button of buttons) {
      assert.ok(card.includes(`**${button}**`), button);
      assert.ok(new RegExp(`['"]${button}['"]`).test(drawn), button);
    }
  });

  it('speaks of flags and alerts as the cards do', () => {
    assert.ok(card.includes(`“${words.alertTitle}”`));
    assert.ok(flagNames['third-party'].includes('consent is to be sought') && card.includes('Consent is to be sought'));
    assert.ok(flagNames['possible-harm'].startsWith('Possible harm') && card.includes('**Possible harm**'));
  });

  it('gives a reply the time that it has', () => {
    assert.equal(settings.REPLY_HOLD.parse(undefined), 600);
    assert.match(card, /ten minutes in which \*\*Take the reply back\*\* works/);
  });

  it('has people type what is understood', () => {
    const typed = rowsOf(card).flatMap(([cell = '']) => /^`(?:@Lanyard )?(.+)`$/.exec(cell)?.[1] ?? []);
    assert.deepEqual(typed, ['my cases', 'which queues are here', 'champions', 'what was deleted', 'edit content']);
    assert.equal(readChannelCommand(typed[1] ?? '')?.kind, 'which');
    assert.ok(asksForChampions(typed[2] ?? ''));
    assert.ok(asksWhatWasDeleted(typed[3] ?? ''));
    assert.ok(asksForContent(typed[4] ?? ''));
  });
});

describe('the content guide', () => {
  const guide = textOf('docs/content-guide.md');

  it('speaks of every kind of content, in its order', () => {
    assert.deepEqual(
      rowsOf(guide)
        .slice(1)
        .map(([kind]) => kind),
      kinds.map(({ name }) => name),
    );
  });

  it('says which kinds a second person looks at, and how long the welcome may be', () => {
    assert.deepEqual(
      kinds.filter(({ second }) => second).map(({ id }) => id),
      ['helplines', 'opening', 'you-said-we-did'],
    );
    assert.match(guide, /Helplines, the welcome and _You said, we did_ are looked at by a second person/);
    const [, welcome, hours] = /at most (\d+) characters.*at most (\d+)/.exec(guide) ?? [];
    const fits = (field: 'welcome' | 'phoneHours', length: number) =>
      OpeningEntry.shape[field].safeParse('x'.repeat(length)).success;
    assert.ok(fits('welcome', Number(welcome)) && !fits('welcome', Number(welcome) + 1));
    assert.ok(fits('phoneHours', Number(hours)) && !fits('phoneHours', Number(hours) + 1));
  });
});

describe('the impact assessment', () => {
  const dpia = textOf('docs/dpia.md');

  it('says how long things are kept', () => {
    const kept = KeepYears.parse('');
    const told = rowsOf(dpia).flatMap(([what = '', years = '']) =>
      Object.hasOwn(kept, what) ? [[what, Number(years)]] : [],
    );
    assert.deepEqual(Object.fromEntries(told), kept);
    assert.ok(dpia.includes(`A chat on the website itself: ${settings.KEEP_CHAT_HOURS.parse(undefined)} hours`));
  });

  it('holds every risk by a file, the hazard log, or something that the trust has to do', () => {
    const risks = rowsOf(dpia.slice(dpia.indexOf('## 5.'), dpia.indexOf('## 6.'))).slice(1);
    assert.ok(risks.length >= 10);
    for (const [risk, measures, left] of risks) {
      assert.match(measures ?? '', /`(src|test)\/|safety\.md|\*\*The trust:\*\*/, risk);
      assert.match(left ?? '', /^(low|medium|high)$/, risk);
    }
  });

  it('leaves to the trust what only the trust can know', () => {
    for (const part of ['## 2.', '## 3.', '## 4.', '## 6.']) {
      const begins = dpia.indexOf(part);
      assert.ok(
        dpia.slice(begins, dpia.indexOf('\n## ', begins + 1) + 1 || undefined).includes('**The trust:**'),
        part,
      );
    }
  });
});

describe('the answers for DTAC', () => {
  const dtac = textOf('docs/dtac.md');

  it('count the hazards that the log has', () => {
    const hazards = textOf('docs/safety.md').match(/^\| H\d+:/gm) ?? [];
    assert.ok(dtac.includes(`hazard log of ${hazards.length} hazards`));
  });

  it('claim neither a test nor a signature that there is not', () => {
    assert.match(dtac, /penetration test\s+\| none has been done/);
    assert.match(dtac, /No safety case report is signed/);
    assert.match(textOf('docs/safety.md'), /No clinical safety officer has signed it/);
    assert.match(textOf('docs/accessibility.md'), /has not been audited/);
  });
});
