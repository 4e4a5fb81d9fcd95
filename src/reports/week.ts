import type { ReportedCase, ReportReads } from '../store/report-reads.ts';

type Volume = Awaited<ReturnType<ReportReads['volume']>>;

/** What a week’s cases amount to. Times in hours. */
export interface Week {
  readonly byKind: readonly { readonly kind: ReportedCase['kind']; readonly count: number; readonly before: number }[];
  readonly hoursToClaim?: number;
  readonly hoursToAnswer?: number;
  readonly outcomes: readonly { readonly outcome: NonNullable<ReportedCase['outcome']>; readonly count: number }[];
}

/** @param before what came in in the week before, to compare with. */
export function weekOf(cases: readonly ReportedCase[], before: Volume): Week {
  const claimed = medianHours(cases, ({ claimedAt }) => claimedAt);
  const answered = medianHours(cases, ({ answeredAt }) => answeredAt);
  const ofKind = Map.groupBy(cases, ({ kind }) => kind);
  const kinds = [...new Set([...ofKind.keys(), ...before.map(({ kind }) => kind)])].sort();
  const earlier = (kind: string) => before.find((one) => one.kind === kind)?.count ?? 0;
  const ended = Map.groupBy(
    cases.flatMap(({ outcome }) => outcome ?? []),
    (outcome) => outcome,
  );
  return {
    byKind: kinds.map((kind) => ({ kind, count: ofKind.get(kind)?.length ?? 0, before: earlier(kind) })),
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
