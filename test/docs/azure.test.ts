import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { parseConfig } from '../../src/config.ts';
import { settings } from '../../src/settings.ts';
import { readBicep } from '../support/bicep.ts';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const id = '33333333-3333-4333-8333-333333333333';

/** What the values amount to that Azure would work out. */
const worked: Readonly<Record<string, string>> = {
  PUBLIC_URL: 'https://lanyard.uksouth.azurecontainerapps.io',
  ALLOWED_ORIGINS: 'https://www.trust.example',
  CONTACT_PHONE: '01482 000 000',
  CONTACT_HOURS: 'Monday to Friday, 9am to 5pm',
  TEAM_OWNERS: id,
  BOT_ID: id,
  BOT_TENANT_ID: id,
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  SMTP_URL: 'smtps://lanyard:password@mail.trust.example',
  MAIL_FROM: 'patient.experience@trust.example',
  DATABASE_URL: 'postgres://lanyard:p%40ss@lanyard.postgres.database.azure.com/lanyard?sslmode=verify-full',
};

/**
 * The file is parsed with a grammar of Bicep, and what it says to the service is held to the settings. Neither the types of
 * Azure's resources nor a deployment is tested here.
 */
describe('the file for Azure', () => {
  let bicep: Awaited<ReturnType<typeof readBicep>>;
  const text = textOf('docs/deploy/azure.bicep');
  before(async () => {
    bicep = await readBicep(text);
  });

  it('is Bicep', () => assert.deepEqual(bicep.wrong, []));

  it('uses only names that it declares, and all parameters and variables', () => {
    const declared = bicep.declared.map(({ name }) => name);
    assert.ok(declared.length > 25);
    assert.deepEqual(
      [...bicep.used].filter((name) => !declared.includes(name)),
      [],
    );
    const given = bicep.declared.filter(({ as }) => as === 'parameter' || as === 'variable');
    assert.deepEqual(
      given.map(({ name }) => name).filter((name) => !bicep.used.has(name)),
      [],
    );
  });

  it('gives the service settings with which it starts in production', () => {
    const env = bicep.objects.filter(({ name = '' }) => /^[A-Z_]{4,}$/.test(name));
    assert.ok(env.length >= 12);
    assert.deepEqual(
      env.filter(({ name = '' }) => !Object.hasOwn(settings, name)),
      [],
    );
    const plain = (name: string, value = '') =>
      /^[\w.-]+$/.test(value) && /^\d|production|managed/.test(value) ? value : worked[name];
    const config = parseConfig(Object.fromEntries(env.map(({ name = '', value }) => [name, plain(name, value)])));
    assert.equal(config.mode, 'production');
    assert.equal(config.teams.kind === 'bot' && config.teams.signIn.by, 'managed-identity');
    assert.equal(config.databaseUrl, worked.DATABASE_URL);
    assert.deepEqual(config.trustedProxy, { kind: 'hops', count: 1 });
  });

  it('keeps secrets in the vault: none is a plain value of the service', () => {
    const env = bicep.objects.filter(({ name = '' }) => /^[A-Z_]{4,}$/.test(name));
    const secret = env.filter(({ secretRef }) => secretRef !== undefined).map(({ name }) => name);
    assert.deepEqual(secret.sort(), ['DATABASE_URL', 'DATA_KEY', 'SMTP_URL']);
    for (const { secretRef } of env)
      if (secretRef !== undefined)
        assert.ok(bicep.objects.some(({ name, keyVaultUrl }) => name === secretRef && keyVaultUrl !== undefined));
    for (const name of ['dataKey', 'databasePassword', 'smtpUrl'])
      assert.match(text, new RegExp(`@secure\\(\\)\\n(?:@.*\\n)*param ${name} string( = '')?\\n`), name);
  });

  it('looks after its health on paths and the port that the service has, and lets nothing in but https', () => {
    const probes = bicep.objects.flatMap(({ path, port }) => (path === undefined ? [] : [{ path, port }]));
    assert.deepEqual([...new Set(probes.map(({ path }) => path))].sort(), ['/healthz', '/readyz']);
    const served = textOf('src/server/health-routes.ts');
    for (const { path, port } of probes) {
      assert.ok(served.includes(`'${path}'`));
      assert.equal(port, String(settings.PORT.parse(undefined)));
    }
    assert.ok(
      bicep.objects.some(({ targetPort, allowInsecure }) => targetPort === '3978' && allowInsecure === 'false'),
    );
    assert.ok(bicep.objects.some(({ publicNetworkAccess }) => publicNetworkAccess === 'Disabled'));
  });

  it('registers the bot for one tenant, without a password', () => {
    const bot = bicep.objects.find(({ msaAppType }) => msaAppType !== undefined);
    assert.equal(bot?.msaAppType, 'UserAssignedMSI');
    assert.equal(bot?.msaAppTenantId, 'tenant().tenantId');
    assert.match(bot?.endpoint ?? '', /\/api\/messages$/);
  });
});
