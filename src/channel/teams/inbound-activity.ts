import { z } from 'zod/v4';

/** Ids are kept as they are and become parts of addresses: half characters and control characters fit neither. */
const id = z
  .string()
  .min(1)
  .max(1_000)
  .refine((given) => given.isWellFormed() && !/\p{Cc}/u.test(given));

/** Channels that we answer. Everything else is refused at the door: each has rules of its own about who is asking. */
export const answeredChannels = ['msteams', 'emulator', 'directline', 'webchat'] as const;

/** `nullish`, because clients write null where they have nothing. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const Account = z.object({
  id,
  name: z.string().max(400).optional(),
  aadObjectId: z.string().max(100).optional(),
  /** Theirs, where it is not the conversation's. */
  tenantId: maybe(z.string().max(100)).optional(),
});

/**
 * What we read of a Bot Framework activity. Lengths are bounds against floods; how long a person's words may be is
 * decided where it can be said kindly.
 */
export const InboundActivity = z.object({
  type: z.string().min(1).max(60),
  id: maybe(id),
  name: maybe(z.string().max(100)),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  channelId: z.enum(answeredChannels),
  conversation: z.object({
    id,
    conversationType: maybe(z.string().max(60)),
    tenantId: maybe(z.string().max(100)),
  }),
  from: Account,
  recipient: Account,
  text: maybe(z.string().max(200_000)),
  value: z.unknown(),
  replyToId: maybe(id),
  membersAdded: maybe(z.array(z.object({ id }))),
  action: maybe(z.string().max(60)),
  entities: maybe(z.array(z.looseObject({ type: z.string() }))),
  attachments: maybe(z.array(z.looseObject({ contentType: z.string() }))),
  channelData: maybe(
    z.object({
      channel: maybe(z.object({ id })),
      tenant: maybe(z.object({ id: z.string().max(100) })),
    }),
  ),
});
export type InboundActivity = z.infer<typeof InboundActivity>;
