import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ManifestUtil } from '@microsoft/app-manifest';
import { describe, it } from 'mocha';
import type { Dialog } from '../../dialogs/dialog.ts';
import { inEveryLanguage } from '../../dialogs/in-every-language.ts';
import { dialogs } from '../../dialogs/index.ts';
import { buildManifest } from '../../manifest/build-manifest.ts';
import { drawIcons } from '../../manifest/draw-icons.ts';

type Given = Parameters<typeof buildManifest>[0];

const dialog = (id: string, title: string, more: Partial<Dialog> = {}): Given['dialogs'][number] => ({
  id,
  audiences: ['public', 'staff'],
  inMenu: true,
  words: inEveryLanguage({ title, hint: `All about ${id}`, questions: {} }),
  ...more,
});

const given = (dialogs: Given['dialogs'], more: Partial<Given> = {}): Given => ({
  dialogs,
  botId: '33333333-3333-4333-8333-333333333333',
  publicUrl: 'https://chat.trust.nhs.uk',
  version: '1.0.0',
  trust: { name: 'Example Teaching NHS Foundation Trust', shortName: 'Example Teaching' },
  ...more,
});

describe('the Teams manifest', () => {
  it('has one command for each dialog that staff are offered, in their order', () => {
    const { bots } = buildManifest(
      given([
        dialog('feedback', 'Give feedback'),
        dialog('status', 'See what became of it', { inMenu: false }),
        dialog('public-only', 'For visitors', { audiences: ['public'] }),
        dialog('nomination', 'Nominate a champion'),
      ]),
    );
    assert.deepEqual(bots[0]?.commandLists[0], {
      scopes: ['personal'],
      commands: [
        { title: 'Give feedback', description: 'All about feedback' },
        { title: 'Nominate a champion', description: 'All about nomination' },
        { title: 'my cases', description: 'For members of the experience team: what you have claimed' },
      ],
    });
  });

  it('passes the schema that Microsoft publishes for its version', async () => {
    const manifest = buildManifest(given(dialogs));
    const schema = JSON.parse(
      readFileSync(
        new URL(
          import.meta.resolve(
            `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
          ),
        ),
        'utf8',
      ),
    );
    const wrong = (one: object) => ManifestUtil.validateManifestAgainstSchema(Object(one), schema);
    assert.deepEqual(await wrong(manifest), []);
    assert.notDeepEqual(await wrong({ ...manifest, supportsChannelFeatures: 'all' }), []);
  });

  it('can be added to private channels, which the guarded queues need', () => {
    assert.equal(buildManifest(given([])).supportsChannelFeatures, 'tier1');
  });

  it('knows where the service lives', () => {
    const manifest = buildManifest(given([dialog('feedback', 'Give feedback')]));
    assert.deepEqual(manifest.validDomains, ['chat.trust.nhs.uk']);
    assert.equal(manifest.bots[0]?.botId, manifest.id);
  });

  it('is refused rather than cut when a title is too long for Teams', () => {
    assert.throws(() => buildManifest(given([dialog('long', 'x'.repeat(33))])), /title/);
  });

  it('is refused without https', () => {
    assert.throws(() => buildManifest(given([], { publicUrl: 'http://chat.trust.nhs.uk' })), /https/);
  });
});

describe('the icons of the Teams app', () => {
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  it('are PNG files of the sizes that Teams asks for', () => {
    const { color, outline } = drawIcons();
    assert.deepEqual(sizeOf(color), [192, 192]);
    assert.deepEqual(sizeOf(outline), [32, 32]);
    assert.equal(color.subarray(1, 4).toString(), 'PNG');
    assert.ok(color.length < 20_000);
  });
});
