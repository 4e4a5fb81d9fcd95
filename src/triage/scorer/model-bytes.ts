import { hiddenUnits, type Model, type Net, outputs } from './model.ts';
import { sentencePlaces } from './read-sentences.ts';
import { aboutPlaces } from './to-vector.ts';

/** Changes whenever what the scorer sees of a comment does: weights learnt before are of no use then. */
const version = 2;

const outwardLength = outputs * (hiddenUnits + 1);

/** A model as one file: version, how many names, how many nets, and then everything in the order it is read back. */
export function toBytes({ known, reader, direct, nets }: Model): Uint8Array {
  const parts = [
    Uint32Array.of(version, known.hashes.length, nets.length),
    known.hashes,
    Float32Array.of(reader.step),
    direct.step,
    direct.bias,
    ...nets.flatMap(({ step, bias, outward }) => [step, bias, outward]),
    known.rarity,
    reader.steps,
    direct.across,
    ...nets.map(({ inward }) => inward),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** @throws Error when the bytes are of another version: train again. */
export function fromBytes(given: Uint8Array): Model {
  const { buffer } = Uint8Array.from(given);
  const old = new Error('the weights of triage are of another version: run npm run train');
  if (buffer.byteLength < 12) throw old;
  const [readVersion, names = 0, count = 0] = new Uint32Array(buffer, 0, 3);
  const named = names + aboutPlaces;
  const places = named + sentencePlaces;
  const inwardLength = places * hiddenUnits;
  const directSize = outputs * (8 + places);
  const netSize = (2 * hiddenUnits + outwardLength) * 4 + inwardLength;
  const size = 16 + names * 5 + named + 1 + directSize + count * netSize;
  if (readVersion !== version || buffer.byteLength !== size) throw old;
  let at = 12;
  const start = (length: number) => {
    at += length;
    return at - length;
  };
  const floats = (length: number) => new Float32Array(buffer, start(length * 4), length);
  const hashes = new Uint32Array(buffer, start(names * 4), names);
  const [step = 0] = floats(1);
  const direct = { step: floats(outputs), bias: floats(outputs) };
  const halves = Array.from({ length: count }, () => ({
    step: floats(hiddenUnits),
    bias: floats(hiddenUnits),
    outward: floats(outwardLength),
  }));
  const rarity = new Uint8Array(buffer, start(names), names);
  const steps = new Int8Array(buffer, start(named + 1), named + 1);
  const across = new Int8Array(buffer, start(places * outputs), places * outputs);
  const nets: readonly Net[] = halves.map((half) => ({
    ...half,
    inward: new Int8Array(buffer, start(inwardLength), inwardLength),
  }));
  return { known: { hashes, rarity }, reader: { steps, step }, direct: { ...direct, across }, nets };
}
