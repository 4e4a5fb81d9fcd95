/** How often something was counted, and how often in the span before. */
export interface Moved {
  readonly name: string;
  readonly count: number;
  readonly before: number;
}

/** What was counted in either span: what moved most comes first, then what is most. */
export function movedBetween(
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): readonly Moved[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const by = ({ count, before: earlier }: Moved) => Math.abs(count - earlier);
  return names
    .map((name) => ({ name, count: now[name] ?? 0, before: before[name] ?? 0 }))
    .toSorted((one, other) => by(other) - by(one) || other.count - one.count || one.name.localeCompare(other.name));
}
