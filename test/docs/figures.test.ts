import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { words as feedbackWords } from '../../dialogs/feedback/words.ts';
import { locales } from '../../dialogs/locale.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { KeepYears } from '../../src/keep-years.ts';
import { rates } from '../../src/server/create-limits.ts';
import { connectionLimits } from '../../src/server/limit-connections.ts';
import { mostSockets } from '../../src/server/socket-places.ts';
import { settings } from '../../src/settings.ts';
import { tables } from '../../src/store/move.ts';
import { endAfter } from '../../src/widget/idle.ts';
import { readBicep } from '../support/bicep.ts';
import { textOf } from '../support/source-files.ts';

/** As a sentence has it: 1,200. */
const said = (number: number) => number.toLocaleString('en-GB');

describe('a figure in a document', () => {
  it('is the default of its setting', () => {
    const rows = [...textOf('README.md').matchAll(/^\| `([A-Z_]+)` +\|.*: (\d+)(?: on 127.*)? +\|$/gm)];
    const named = rows.map(([, name = '']) => name);
    assert.deepEqual(named, ['REPLY_HOLD', 'URGENT_MINUTES', 'QUIET_DAYS', 'DEAD_LETTER_AFTER']);
    for (const name of ['REPLY_HOLD', 'URGENT_MINUTES', 'QUIET_DAYS', 'DEAD_LETTER_AFTER'] as const)
      assert.equal(rows[named.indexOf(name)]?.[2], String(settings[name].parse(undefined)), name);
  });

  it('is the limit that is held', () => {
    const [, limits = ''] = /## Limits\n([\s\S]*?)\n## /.exec(textOf('docs/run.md')) ?? [];
    for (const sentence of [
      `may begin ${rates.births} chats, send ${said(rates.addressMessages)} messages and make ${said(rates.requests)} requests, and hold ${mostSockets.address} open chats`,
      `A conversation may send ${rates.messages} messages a minute`,
      `An instance holds ${said(mostSockets.total)} open chats`,
      `arrive within ${connectionLimits.headersTimeout / 1000} seconds and a whole request within ${connectionLimits.requestTimeout / 1000}`,
    ])
      assert.ok(limits.includes(sentence), sentence);
    assert.equal(mostSockets.conversation, 5);
    assert.match(limits, /have five windows open; the oldest closes when a sixth opens/);
  });

  it('is how long the chat waits for somebody', () =>
    assert.ok(textOf('docs/accessibility.md').includes(`nobody has used it for ${endAfter / 60_000} minutes`)));

  it('is how long things are kept', () => {
    const privacy = textOf('docs/privacy.md');
    const years = KeepYears.parse('');
    for (const [what, number] of [
      ['complaints; enquiries, PALS and alerts', years.complaint],
      ['nominations', years.nomination],
      ['feedback, involvement, bereavement, surveys', years.feedback],
    ] as const)
      assert.match(privacy, new RegExp(`^\\| ${what} +\\| ${number} years `, 'm'));
    assert.deepEqual(new Set([years.feedback, years.involvement, years.bereavement, years.survey]).size, 1);
    assert.equal(years.complaint, years.enquiry);
  });
});

describe('what people are told before they write', () => {
  for (const locale of locales)
    it(`has in the greeting that it may be shared to keep somebody safe (${locale})`, () => {
      const hint = feedbackWords[locale].questions.improve?.hint;
      const [shared = 'no such sentence'] = /[^.]+\.$/.exec(typeof hint === 'string' ? hint : '') ?? [];
      for (const audience of ['public', 'staff'] as const)
        assert.ok(conversationWords[locale].greeting.paragraphs(audience, 'Trust').join(' ').includes(shared.trim()));
    });
});

describe('a list in a document', () => {
  it('of what is kept has every table', () => {
    const privacy = textOf('docs/privacy.md');
    const missing = Object.keys(tables).filter((table) => !privacy.includes(`\`${table}\``));
    assert.deepEqual(missing, []);
  });

  it('of languages has all of them', () => {
    const [first = ''] = textOf('docs/languages.md').split('\n\n').slice(1);
    assert.deepEqual(
      [...first.matchAll(/\(`([a-z-]+)`\)/g)].map(([, tag]) => tag),
      locales.filter((locale) => locale !== 'en'),
    );
  });

  it('of what the script on a site reads has all of it', () => {
    const told = [...textOf('docs/embed.md').matchAll(/^\| `data-([a-z]+)`/gm)].map(([, name]) => name);
    const [, read = ''] = /const \{ (.+) \} = dataset;/.exec(textOf('src/widget/loader.ts')) ?? [];
    assert.deepEqual(told.sort(), [...read.matchAll(/([a-z]+)(?: = '[^']*')?/g)].map(([, name]) => name).sort());
  });

  it('of parameters gives Azure all that it needs, and no other', async () => {
    const [command = ''] = /^az deployment group create.+$/m.exec(textOf('docs/deploy/teams.md')) ?? [];
    const given = [...command.matchAll(/ ([a-zA-Z]+)=/g)].map(([, name = '']) => name);
    const { declared } = await readBicep(textOf('docs/deploy/azure.bicep'));
    const needed = declared.filter(({ as, text }) => as === 'parameter' && !text.includes('='));
    assert.deepEqual(given.sort(), needed.map(({ name }) => name).sort());
  });
});
