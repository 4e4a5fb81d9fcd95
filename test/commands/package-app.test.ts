import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { dialogs } from '../../dialogs/index.ts';
import { buildManifest } from '../../manifest/build-manifest.ts';
import { packageApp } from '../../src/commands/package-app.ts';

const manifest = buildManifest({
  dialogs,
  botId: '33333333-3333-4333-8333-333333333333',
  publicUrl: 'https://chat.trust.nhs.uk',
  version: '1.2.3',
  trust: { name: 'Example Teaching NHS Foundation Trust', shortName: 'Example Teaching' },
});

describe('the Teams app package', () => {
  it('holds the manifest and its two icons, flat, and is the same each time', () => {
    const zip = packageApp(manifest);
    const files = unzipSync(zip);
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'manifest.json', 'outline.png']);
    assert.deepEqual(
      JSON.parse(new TextDecoder().decode(files['manifest.json'])),
      JSON.parse(JSON.stringify(manifest)),
    );
    assert.deepEqual(Buffer.from(packageApp(manifest)), Buffer.from(zip));
  });
});
