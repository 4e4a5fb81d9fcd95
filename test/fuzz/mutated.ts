import fc from 'fast-check';
import { oddText, oddValue } from './odd-values.ts';

type Step = string | number;
export type Change =
  | { readonly kind: 'put'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'drop'; readonly at: number }
  | { readonly kind: 'add'; readonly at: number; readonly name: string; readonly value: unknown };

const place = fc.nat(10_000);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), at: place, value: oddValue }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), at: place }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('add' as const), at: place, name: oddText, value: oddValue }),
  },
);

/** A few places to change, whatever the value turns out to be. */
export const changes = (most: number): fc.Arbitrary<readonly Change[]> => fc.array(change, { maxLength: most });

/** A copy of a value with places of it changed, dropped or added. */
export const changedBy = (value: unknown, given: readonly Change[]): unknown =>
  given.reduce<unknown>(changed, structuredClone(value));

/** Something that fits, but for a few places: what gets past the first look and fails later. */
export const mutated = (base: fc.Arbitrary<unknown>, most = 4): fc.Arbitrary<unknown> =>
  fc.tuple(base, changes(most)).map(([value, given]) => changedBy(value, given));

function changed(value: unknown, given: Change): unknown {
  // What is put into it must not be shared, or it could come to hold itself.
  const one = structuredClone(given);
  const paths = pathsIn(value);
  const path = paths[one.at % paths.length] ?? [];
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>(inside, value);
  if (one.kind === 'add') return addedTo(value, inside(parent, last), one);
  if (last === undefined || typeof parent !== 'object' || parent === null)
    return one.kind === 'put' ? one.value : value;
  if (one.kind === 'put') Reflect.set(parent, last, one.value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return value;
}

function addedTo(value: unknown, target: unknown, { name, value: given }: Extract<Change, { kind: 'add' }>): unknown {
  if (Array.isArray(target)) target.push(given);
  else if (typeof target === 'object' && target !== null && name !== '__proto__') Reflect.set(target, name, given);
  return value;
}

const inside = (value: unknown, step: Step | undefined): unknown =>
  step === undefined ? value : typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;

/** Every place in a value, the whole of it first. */
function pathsIn(value: unknown, to: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [to];
  const steps: readonly Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [to, ...steps.flatMap((step) => pathsIn(inside(value, step), [...to, step]))];
}
