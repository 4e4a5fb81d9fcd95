import { majors, minors, sentiments } from './framework.ts';

/**
 * Which names count, and how much: a name by its hash, so that no word of a comment is in the file. Names keep their
 * order; the place of one is its position here.
 */
export interface Known {
  readonly hashes: Uint32Array;
  /** How rare each is: the logarithm of its share of comments, in steps of a twentieth. */
  readonly rarity: Uint8Array;
}

/** One layer of hidden units between places and outputs. */
export interface Net {
  /** For each place its weight towards each hidden unit, in whole steps. */
  readonly inward: Int8Array;
  /** The step of each hidden unit. */
  readonly step: Float32Array;
  readonly bias: Float32Array;
  /** For each output its weight from each hidden unit, its bias last. */
  readonly outward: Float32Array;
}

/** From places straight to outputs: steadier than a net where few comments hold a theme. */
export interface Direct {
  /** For each place its weight towards each output, in whole steps. */
  readonly across: Int8Array;
  /** The step of each output. */
  readonly step: Float32Array;
  readonly bias: Float32Array;
}

export interface Model {
  readonly known: Known;
  /** Tells how critical a sentence sounds: its weights by place in whole steps, the bias last. */
  readonly reader: { readonly steps: Int8Array; readonly step: number };
  readonly direct: Direct;
  /** Each learnt from the same comments in another order; their mean is taken. */
  readonly nets: readonly Net[];
}

export const hiddenUnits = 32;

/** Where an output stands, and whether one of its labels holds or any number of them. */
export interface Head {
  readonly start: number;
  readonly size: number;
  readonly holds: 'one' | 'any';
  /** While learning, how much a label that holds counts beside one that does not: rare themes are learnt too. */
  readonly held: number;
}

const afterMajors = sentiments.length + majors.length;
export const heads = {
  sentiment: { start: 0, size: sentiments.length, holds: 'one', held: 1 },
  major: { start: sentiments.length, size: majors.length, holds: 'any', held: 1.3 },
  minor: { start: afterMajors, size: minors.length, holds: 'any', held: 1.3 },
  critical: { start: afterMajors + minors.length, size: 1, holds: 'any', held: 1 },
} as const satisfies Record<string, Head>;
export const outputs = heads.critical.start + heads.critical.size;
