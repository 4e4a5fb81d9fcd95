import { z } from 'zod/v4';
import type { InboundActivity } from './inbound-activity.ts';

/** The search of the message extension, by which the manifest and this file know it. */
export const findCommand = 'find';

const Queried = z.object({
  commandId: z.literal(findCommand),
  parameters: z
    .array(z.object({ name: z.string().max(60), value: z.unknown() }))
    .max(10)
    .nullish(),
  queryOptions: z
    .object({ skip: z.number().int().min(0).max(10_000).nullish(), count: z.number().int().min(1).max(25).nullish() })
    .nullish(),
});

/** What somebody types into the search; opening it (`initialRun`) types nothing. Undefined when it is no search of ours. */
export function readQuery({ value }: Pick<InboundActivity, 'value'>) {
  const queried = Queried.safeParse(value).data;
  if (queried === undefined) return undefined;
  const typed = queried.parameters?.find(({ name }) => name === 'query')?.value;
  const { skip, count } = queried.queryOptions ?? {};
  return { query: typeof typed === 'string' ? typed.slice(0, 200) : '', skip: skip ?? 0, count: count ?? 25 };
}
