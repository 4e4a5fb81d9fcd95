import type { ReportedCase } from '../store/report-reads.ts';

/** What a week’s cases amount to. Times in hours. */
export interface Week {
  readonly byKind: readonly { readonly kind: ReportedCase['kind']; readonly count: number; readonly before: number }[];
  readonly hoursToClaim?: number;
  readonly hoursToAnswer?: number;
  readonly outcomes: readonly { readonly outcome: NonNullable<ReportedCase['outcome']>; readonly count: number }[];
}

/** @param before the cases of the week before, to compare with. */
export function weekOf(cases: readonly ReportedCase[], before: readonly Pick<ReportedCase, 'kind'>[]): Week {
  const claimed = medianHours(cases, ({ claimedAt }) => claimedAt);
  const answered = medianHours(cases, ({ answeredAt }) => answeredAt);
  const kinds = [...new Set([...cases, ...before].map(({ kind }) => kind))].sort();
  const inKind = (list: typeof before, kind: string) => list.filter((one) => one.kind === kind).length;
  const ended = Map.groupBy(
    cases.flatMap(({ outcome }) => outcome ?? []),
    (outcome) => outcome,
  );
  return {
    byKind: kinds.map((kind) => ({ kind, count: inKind(cases, kind), before: inKind(before, kind) })),
    ...(claimed === undefined ? {} : { hoursToClaim: claimed }),
    ...(answered === undefined ? {} : { hoursToAnswer: answered }),
    outcomes: [...ended].map(([outcome, list]) => ({ outcome, count: list.length })),
  };
}

/** Of those to which it happened; half took less. */
function medianHours(
  cases: readonly ReportedCase[],
  when: (one: ReportedCase) => Date | undefined,
): number | undefined {
  const hours = cases
    .flatMap((one) => {
      const at = when(one);
      return at === undefined ? [] : [(at.getTime() - one.receivedAt.getTime()) / 3_600_000];
    })
    .sort((one, other) => one - other);
  const [low, high] = [hours[Math.floor((hours.length - 1) / 2)], hours[Math.ceil((hours.length - 1) / 2)]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}
