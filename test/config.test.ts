import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ConfigError, parseConfig } from '../src/config.ts';
import { settings } from '../src/settings.ts';
import { textOf } from './support/source-files.ts';

type Env = Readonly<Record<string, string>>;

const dataKey = Buffer.alloc(32, 7).toString('base64');
const id = '5f0c1c3e-4b0e-4f5a-9a51-2f6f3f0f7c11';
const production: Env = {
  NODE_ENV: 'production',
  DATA_KEY: dataKey,
  CONTACT_PHONE: '01482 000 000',
  PUBLIC_URL: 'https://chat.trust.example',
};
const bot: Env = { ...production, NODE_ENV: '', BOT_ID: id, BOT_SECRET: 'a secret', BOT_TENANT_ID: id };

const without = (env: Env, name: string): Env => ({ ...env, [name]: '' });

function refusal(env: Env): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'it was taken';
}

describe('the settings when nothing is given', () => {
  it('are those of a laptop', () => {
    assert.deepEqual(parseConfig({}), {
      mode: 'local',
      port: 3978,
      host: '127.0.0.1',
      dataDir: 'data',
      databaseFile: 'data/lanyard.sqlite',
      oldDataKeys: [],
      teams: { kind: 'open' },
      teamOwners: [],
      contentEditors: [],
      allowedOrigins: [],
      languages: ['en', 'en-x-easyread', 'pl', 'ro', 'ar', 'ckb'],
      deadLetterAfter: 3 * 86_400_000,
      logLevel: 'info',
      metrics: { port: undefined, host: '127.0.0.1' },
      quietDays: 5,
      urgentAfter: 900_000,
      urgent: { onCall: [], harmToOthers: 'pass-on' },
      replyHold: 600_000,
      keep: {
        transcriptHours: 72,
        years: { feedback: 2, complaint: 10, enquiry: 10, nomination: 3, involvement: 2, bereavement: 2, survey: 2 },
      },
    });
  });

  it('are the same when every one is empty or blank', () => {
    const names = Object.keys(settings);
    assert.deepEqual(parseConfig(Object.fromEntries(names.map((name) => [name, '']))), parseConfig({}));
    assert.deepEqual(parseConfig(Object.fromEntries(names.map((name) => [name, '  ']))), parseConfig({}));
  });

  it('leave alone what else is in the environment', () => {
    assert.deepEqual(parseConfig({ HOME: '/nowhere', npm_config_port: 'x' }), parseConfig({}));
  });
});

describe('the settings of a trust', () => {
  it('run the widget alone without a bot registration', () => {
    const config = parseConfig(production);
    assert.equal(config.mode, 'production');
    assert.equal(config.host, '0.0.0.0');
    assert.deepEqual(config.teams, { kind: 'off' });
    assert.deepEqual(config.contact, { phone: '01482 000 000' });
    assert.deepEqual(config.dataKey, Buffer.alloc(32, 7));
  });

  it('are of production as soon as there is a bot registration', () => {
    const { mode, teams } = parseConfig(bot);
    assert.equal(mode, 'production');
    assert.deepEqual(teams, { kind: 'bot', id, signIn: { by: 'secret', secret: 'a secret' }, tenantId: id });
  });

  it('offer real people no translation that nobody has checked, but those that the trust names', () => {
    assert.deepEqual(parseConfig(production).languages, ['en']);
    assert.deepEqual(parseConfig({ ...production, LANGUAGES: 'ar, pl' }).languages, ['en', 'pl', 'ar']);
    assert.deepEqual(parseConfig({ LANGUAGES: 'en' }).languages, ['en']);
  });

  it('take lists with commas, and addresses with or without a slash at the end', () => {
    const config = parseConfig({
      ...production,
      PUBLIC_URL: 'https://chat.trust.example/',
      TEAM_OWNERS: `${id}, , other`,
      ALLOWED_ORIGINS: 'https://www.trust.example,https://intranet.trust.example',
    });
    assert.equal(config.publicUrl, 'https://chat.trust.example');
    assert.deepEqual(config.teamOwners, [id, 'other']);
    assert.deepEqual(config.contentEditors, config.teamOwners);
    assert.deepEqual(config.allowedOrigins, ['https://www.trust.example', 'https://intranet.trust.example']);
  });
});

describe('a setting that cannot be', () => {
  const alone: readonly (readonly [name: string, value: string, mend: RegExp])[] = [
    ['NODE_ENV', 'prod', /choose one of development, production/],
    ['PORT', 'http', /give a whole number from 0 to 65535/],
    ['PORT', '70000', /give a whole number from 0 to 65535/],
    ['PORT', '-1', /give a whole number/],
    ['PORT', '80.5', /give a whole number/],
    ['HOST', '0.0.0.0', /only 127\.0\.0\.1 is possible; or set NODE_ENV=production/],
    ['PUBLIC_URL', 'chat.trust.example', /give an address like https:/],
    ['PUBLIC_URL', 'ftp://chat.trust.example', /give an address like https:/],
    ['DATABASE_URL', 'mysql://db', /give sqlite: and a file, or postgres:/],
    ['DATABASE_URL', 'sqlite:', /give sqlite: and a file, or postgres:/],
    ['DATABASE_URL', 'sqlite::memory:', /give sqlite: and a file, or postgres:/],
    ['DATA_KEY', 'not base64!', /openssl rand -base64 32/],
    ['DATA_KEY', 'c2hvcnQ=', /exactly 32 bytes/],
    ['OLD_DATA_KEYS', 'c2hvcnQ=', /exactly 32 bytes/],
    ['BOT_ID', 'lanyard', /application \(client\) id/],
    ['BOT_TENANT_ID', 'trust', /tenant/],
    ['BOT_SECRET', 'a secret', /BOT_ID: needed because BOT_SECRET is set/],
    ['BOT_OPENID_METADATA', 'keys', /give the address/],
    ['LANGUAGES', 'pl, french', /choose one of en, /],
    ['ALLOWED_ORIGINS', 'https://www.trust.example,intranet', /give addresses like https:/],
    ['TRUSTED_PROXY', 'nginx', /give the number of proxies before the service, or their addresses/],
    ['TRUSTED_PROXY', '0', /give the number of proxies/],
    ['TRUSTED_PROXY', '10.0.0.0/33', /give the number of proxies/],
    ['TRUSTED_PROXY', '1,10.0.0.1', /give the number of proxies/],
    ['CONTACT_PHONE', 'ask reception', /give a phone number/],
    ['CONTACT_PHONE', '+44 1482 000000', /give a phone number/],
    ['DEAD_LETTER_AFTER', '59', /give a whole number of seconds from 60/],
    ['DEAD_LETTER_AFTER', 'never', /give a whole number of seconds/],
    ['LOG_LEVEL', 'loud', /choose one of debug, info, warn, error, silent/],
  ];

  for (const [name, value, mend] of alone)
    it(`${name}=${value} is refused with its name and its mend`, () => {
      const said = refusal({ [name]: value });
      assert.match(said, mend);
      assert.match(said, new RegExp(`^${name === 'BOT_SECRET' ? 'BOT_ID' : name}: `, 'm'));
    });

  const together: readonly (readonly [env: Env, name: string])[] = [
    [production, 'DATA_KEY'],
    [production, 'CONTACT_PHONE'],
    [production, 'PUBLIC_URL'],
    [bot, 'DATA_KEY'],
    [bot, 'CONTACT_PHONE'],
    [bot, 'PUBLIC_URL'],
    [bot, 'BOT_SECRET'],
    [bot, 'BOT_TENANT_ID'],
  ];

  for (const [env, name] of together)
    it(`${env === bot ? 'a bot registration' : 'production'} without ${name} is refused`, () => {
      assert.match(refusal(without(env, name)), new RegExp(`^${name}: needed`, 'm'));
    });

  it('is named together with all others that cannot be', () => {
    assert.match(refusal({ PORT: 'x', LOG_LEVEL: 'y' }), /^PORT: .+\nLOG_LEVEL: .+$/);
    assert.equal(refusal({ NODE_ENV: 'production' }).split('\n').length, 3);
  });

  it('is not repeated back: it may be a secret', () => {
    const secret = 'hunter2-hunter2';
    for (const name of Object.keys(settings)) assert.ok(!refusal({ [name]: secret }).includes(secret), name);
  });
});

describe('.env.example', () => {
  const lines = textOf('.env.example').split('\n');
  const named = lines.flatMap((line) => /^# ([A-Z_]+)=/.exec(line)?.[1] ?? []);

  it('lists the settings that are read, in their order, and no other', () => {
    assert.deepEqual(named, Object.keys(settings));
  });

  it('says of each what it is for', () => {
    const bare = lines.filter(
      (line, at) => /^# [A-Z_]+=/.test(line) && !/^# (\(production\) )?\S.*[^=]\.?$/.test(lines[at - 1] ?? ''),
    );
    assert.deepEqual(bare, []);
  });

  it('marks what production cannot do without', () => {
    const marked = lines.flatMap((line, at) => (line.startsWith('# (production)') ? (lines[at + 1] ?? '') : []));
    assert.deepEqual(marked.map((line) => /^# ([A-Z_]+)=/.exec(line)?.[1]).sort(), [
      'CONTACT_PHONE',
      'DATA_KEY',
      'PUBLIC_URL',
    ]);
  });

  it('changes nothing when it is used as it is', () => {
    assert.deepEqual(
      lines.filter((line) => line !== '' && !line.startsWith('#')),
      [],
    );
  });

  it('gives examples that are accepted', () => {
    const examples = lines.flatMap((line) => {
      const [, name, value] = /^# ([A-Z_]+)=(.+)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });
    assert.equal(parseConfig({ ...Object.fromEntries(examples), DATA_KEY: dataKey }).mode, 'production');
  });
});
