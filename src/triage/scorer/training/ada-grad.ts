/** A step down the slope for one weight: the more it has moved, the smaller (AdaGrad). */
export function createStep(weights: Float32Array, { rate, start }: { readonly rate: number; readonly start: number }) {
  const squares = new Float32Array(weights.length).fill(start);
  return (place: number, slope: number) => {
    const square = (squares[place] ?? 0) + slope * slope;
    squares[place] = square;
    weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(square);
  };
}

/** Weights in whole steps of a 127th of the largest. */
export function inSteps(weights: Float32Array): { readonly steps: Int8Array; readonly step: number } {
  const step = Math.fround(weights.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6) / 127);
  return { steps: Int8Array.from(weights, (one) => Math.round(one / step)), step };
}

/** The weights of a table with so many columns, each column in steps of its own. */
export function inColumns(weights: Float32Array, width: number) {
  const columns = Array.from({ length: width }, (_, column) =>
    inSteps(weights.filter((_, index) => index % width === column)),
  );
  return {
    steps: Int8Array.from(weights, (_, index) => columns[index % width]?.steps[Math.floor(index / width)] ?? 0),
    step: Float32Array.from(columns, ({ step }) => step),
  };
}
