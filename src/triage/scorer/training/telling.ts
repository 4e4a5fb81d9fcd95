import { outputs } from '../model.ts';
import type { Vector } from '../to-vector.ts';
import type { Target } from './targets.ts';
import type { Lesson } from './train-net.ts';

/** What nobody has seen is counted once, so that a name which only one label has does not decide alone. */
const unseen = 1;
/** A name that tells this much tells enough. */
const most = 4;
/** What tells nothing by itself may still help beside others. */
const least = 0.05;

/**
 * How much each place tells of each output: how far apart its shares are among the comments that hold the label and among
 * those that do not, as a logarithm. Weights that are learnt of values multiplied by it lean on what tells (Wang and
 * Manning, Baselines and Bigrams, 2012). Of outputs that stand for one of several each place tells alike: there it did not
 * help. Row by place, column by output.
 */
export function tellingOf(lessons: readonly Lesson[], places: number): Float32Array {
  const held = createTally(places);
  const other = createTally(places);
  const tell = ({ head, wanted }: Target, vector: Vector) => {
    for (const [index, one] of wanted.entries()) (one === 1 ? held : other).add(head.start + index, vector);
  };
  const told = ({ head }: Target) => head.start < outputs && head.holds === 'any';
  for (const { vector, targets } of lessons) for (const target of targets.filter(told)) tell(target, vector);
  return Float32Array.from({ length: places * outputs }, (_, cell) => {
    if (held.comments(cell) === 0) return 1;
    const apart = Math.abs(Math.log(held.share(cell) / other.share(cell)));
    return Math.min(most, apart) + least;
  });
}

/** Counts comments by output, and by cell those that have its place. */
function createTally(places: number) {
  const seen = new Uint16Array(places * outputs);
  const all = new Uint32Array(outputs);
  const comments = (cell: number) => all[cell % outputs] ?? 0;
  return {
    comments,
    add(output: number, { at }: Vector) {
      all[output] = comments(output) + 1;
      for (const place of at) {
        const cell = place * outputs + output;
        seen[cell] = (seen[cell] ?? 0) + 1;
      }
    },
    share: (cell: number) => ((seen[cell] ?? 0) + unseen) / (comments(cell) + 2 * unseen),
  };
}
