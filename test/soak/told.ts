import { z } from 'zod/v4';

/** What the soak tells an instance from inside, where nobody outside could do it. */
export const Told = z.discriminatedUnion('what', [
  /** Its clock is off by so many milliseconds from now on. */
  z.object({ what: z.literal('clock'), offset: z.number() }),
  /** Its database may not grow any more, or may again. */
  z.object({ what: z.literal('disk'), full: z.boolean() }),
  /** How much memory is left after collecting what nobody needs. */
  z.object({ what: z.literal('memory') }),
]);
export type Told = z.infer<typeof Told>;

export const Memory = z.object({ rss: z.number(), heap: z.number() });
export type Memory = z.infer<typeof Memory>;
