import { zipSync } from 'fflate';
import type { buildManifest } from '../../manifest/build-manifest.ts';
import { drawIcons } from '../../manifest/draw-icons.ts';

/**
 * The Teams app as the zip that is uploaded in the Teams admin centre: the manifest and its two icons, flat. The same input
 * gives the same bytes.
 */
export function packageApp(manifest: ReturnType<typeof buildManifest>): Uint8Array {
  const { color, outline } = drawIcons();
  const files = {
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`),
    'color.png': color,
    'outline.png': outline,
  };
  return zipSync(files, { mtime: new Date('2026-01-01T00:00:00Z') });
}
