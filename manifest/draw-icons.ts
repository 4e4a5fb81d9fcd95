import { crc32, deflateSync } from 'node:zlib';
import { accentColor } from './build-manifest.ts';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const [red = 0, green = 0, blue = 0] = channels(accentColor);

/** Whether a point of the unit square is on the lanyard: two straps that meet above a badge. */
function onLanyard(x: number, y: number): boolean {
  const fromMiddle = Math.abs(x - 0.5);
  const onStrap = y >= 0.1 && y < 0.56 && Math.abs(fromMiddle - (0.3 * (0.56 - y)) / 0.46) < 0.05;
  const onBadge = y >= 0.54 && y < 0.9 && fromMiddle < 0.2;
  const inSlot = y >= 0.6 && y < 0.65 && fromMiddle < 0.07;
  return onStrap || (onBadge && !inSlot);
}

/** How much of the pixel is covered, from 0 to 1, looked at in sixteen points. */
function coverage(x: number, y: number, size: number, margin: number): number {
  const inner = size - 2 * margin;
  const at = (pixel: number, step: number) => (pixel + (step + 0.5) / 4 - margin) / inner;
  const points = Array.from({ length: 16 }, (_, point) => onLanyard(at(x, point % 4), at(y, point >> 2)));
  return points.filter(Boolean).length / points.length;
}

/** The two icons of the Teams app as PNG files: in colour on purple (192 × 192), and white on nothing (32 × 32). */
export function drawIcons(): { readonly color: Buffer; readonly outline: Buffer } {
  const mix = (from: number, part: number) => Math.round(from + (255 - from) * part);
  return {
    color: png(192, (x, y) => {
      const part = coverage(x, y, 192, 40);
      return [mix(red, part), mix(green, part), mix(blue, part), 255];
    }),
    outline: png(32, (x, y) => [255, 255, 255, Math.round(255 * coverage(x, y, 32, 1))]),
  };
}

function png(size: number, paint: (x: number, y: number) => Pixel): Buffer {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => paint(x, y)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
