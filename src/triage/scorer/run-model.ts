import { type Model, outputs } from './model.ts';
import { runDirect } from './run-direct.ts';
import { runNet } from './run-net.ts';
import type { Vector } from './to-vector.ts';

/** The score of every output, half from the nets and half direct: they err on different comments. Above 0 it is likelier than not. */
export function runModel({ nets, direct }: Pick<Model, 'nets' | 'direct'>, vector: Vector): readonly number[] {
  const each = nets.map((net) => runNet(net, vector));
  const straight = runDirect(direct, vector);
  return Array.from({ length: outputs }, (_, output) =>
    mean([mean(each.map((scores) => scores[output] ?? 0)), straight[output] ?? 0]),
  );
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
