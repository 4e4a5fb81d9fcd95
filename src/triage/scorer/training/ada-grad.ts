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
