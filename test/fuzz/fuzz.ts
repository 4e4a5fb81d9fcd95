import type { Door, Found } from './door.ts';
import { leave } from './knock.ts';
import type { Target } from './target.ts';

/** How much more the service may hold at the end than after a first fifth of the inputs. */
export const growthBound = { resident: 160, handles: 24 } as const;

export interface Fuzzed {
  readonly found: readonly Found[];
  /** Inputs tried at each door. */
  readonly tried: Readonly<Record<string, number>>;
  /** Answers by their status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly figures: readonly [early: Figures, late: Figures];
  readonly faults: readonly string[];
  /** What must not be: each a sentence. Nothing when everything held. */
  readonly broken: readonly string[];
}
type Figures = Awaited<ReturnType<Target['figures']>>;

/** Tries so many inputs in all at the doors of one service, all doors at once, and looks at what it holds meanwhile. */
export async function fuzz(target: Target, doors: readonly Door[], inputs: number, seed: number): Promise<Fuzzed> {
  const whole = doors.reduce((sum, { share }) => sum + share, 0);
  const part = (of: number, from: number) =>
    Promise.all(doors.map((door) => door.try(Math.ceil((of * door.share) / whole), from)));
  const first = await part(inputs / 5, seed);
  const early = await quiet(target);
  const rest = await part((inputs * 4) / 5, seed + 1_000_003);
  const late = await quiet(target);
  const found = [...first, ...rest].flat();
  const tried = Object.fromEntries(
    doors.map(({ name, share }) => [
      name,
      [1, 4].reduce((sum, n) => sum + Math.ceil((inputs * n * share) / whole / 5), 0),
    ]),
  );
  const faults = target.faults();
  const statuses = Object.fromEntries(target.statuses);
  return {
    found,
    tried,
    statuses,
    figures: [early, late],
    faults,
    broken: brokenIn({ found, faults, early, late, restarts: target.restarts() }),
  };
}

/** What the service holds when nobody asks it anything. */
async function quiet(target: Target): Promise<Figures> {
  leave();
  const { status } = await target.ask({ method: 'GET', path: '/healthz' });
  if (status !== 200) throw new Error(`the service is not alive: ${status}`);
  leave();
  return target.figures();
}

interface Outcome extends Pick<Fuzzed, 'found' | 'faults'> {
  readonly early: Figures;
  readonly late: Figures;
  readonly restarts: number;
}

function brokenIn({ found, faults, early, late, restarts }: Outcome) {
  const grown = (name: keyof typeof growthBound) => late[name] - early[name] > growthBound[name];
  return [
    ...(restarts === 0 ? [] : [`the service was gone ${restarts} times`]),
    ...found.map(({ door, wrong, input, seed }) => `${door}: ${wrong}\n  seed ${seed}, input ${input}`),
    ...counted(faults).map(([line, times]) => `the service logged, ${times} times: ${line.slice(0, 400)}`),
    ...(['resident', 'handles'] as const)
      .filter(grown)
      .map((name) => `${name} grew from ${early[name]} to ${late[name]}, by more than ${growthBound[name]}`),
  ];
}

/** Lines that say the same but for the time and the row, once each. */
function counted(lines: readonly string[]): readonly (readonly [string, number])[] {
  const kinds = Map.groupBy(lines, (line) => line.replace(/"(time|delivery|attempt|ms)":("[^"]*"|\d+),?/g, ''));
  return [...kinds].map(([line, same]) => [line, same.length]);
}
