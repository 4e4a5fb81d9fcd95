import fc from 'fast-check';

/** Tries one input, and says what is wrong with what came of it. It may throw; that is wrong too. */
export type Try<Input> = (input: Input) => Promise<string | undefined>;

export interface Door {
  readonly name: string;
  /** Of a hundred inputs, how many go here. */
  readonly share: number;
  /** Tries so many inputs from this seed on; gives those it stumbled over, made as small as can be. */
  readonly try: (inputs: number, seed: number) => Promise<readonly Found[]>;
}

export interface Found {
  readonly door: string;
  readonly wrong: string;
  /** As code that fast-check prints. */
  readonly input: string;
  readonly seed: number;
}

/** Inputs that fast-check makes in one go; a find ends a go, and the next one begins behind it. */
const go = 250;

/** Ties what is sent through a door to how it is sent. */
export function defineDoor<Input>(
  { name, share }: Pick<Door, 'name' | 'share'>,
  inputs: fc.Arbitrary<Input>,
  attempt: Try<Input>,
): Door {
  const property = fc.asyncProperty(inputs, async (input) => {
    const wrong = await attempt(input).catch((error: unknown) => `failed: ${String(error)}`);
    if (wrong !== undefined) throw new Error(wrong);
  });
  return {
    name,
    share,
    async try(count, seed) {
      const found: Found[] = [];
      for (let done = 0; done < count; done += go) {
        const details = await fc.check(property, { numRuns: Math.min(go, count - done), seed: seed + done });
        if (!details.failed) continue;
        const { counterexample, errorInstance } = details;
        const wrong = errorInstance instanceof Error ? errorInstance.message : 'unknown';
        found.push({ door: name, wrong, input: fc.stringify(counterexample).slice(0, 3_000), seed: seed + done });
      }
      return found;
    },
  };
}
