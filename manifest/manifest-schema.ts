import { z } from 'zod/v4';

const length = (most: number) => z.string().min(1).max(most);
const https = z.url({ protocol: /^https$/, error: 'Teams takes addresses with https only' });
const Command = z.object({ title: length(32), description: length(128) });

/** What Microsoft's manifest schema 1.25 asks of the parts that we use. */
export const Manifest = z.object({
  $schema: z.url(),
  manifestVersion: z.literal('1.25'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.guid(),
  developer: z.object({ name: length(32), websiteUrl: https, privacyUrl: https, termsOfUseUrl: https }),
  name: z.object({ short: length(30), full: length(100) }),
  description: z.object({ short: length(80), full: length(4_000) }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  accentColor: z.string().regex(/^#[\dA-F]{6}$/),
  bots: z
    .array(
      z.object({
        botId: z.guid(),
        scopes: z.array(z.enum(['personal', 'team', 'groupChat'])),
        supportsFiles: z.boolean(),
        isNotificationOnly: z.boolean(),
        commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(Command).max(10) })).max(3),
      }),
    )
    .length(1),
  composeExtensions: z
    .array(
      z.object({
        botId: z.guid(),
        commands: z
          .array(
            z.discriminatedUnion('type', [
              z.object({
                id: length(64),
                type: z.literal('action'),
                title: length(32),
                description: length(128),
                context: z.array(z.enum(['compose', 'message', 'commandBox'])),
                fetchTask: z.literal(true),
              }),
              z.object({
                id: length(64),
                type: z.literal('query'),
                title: length(32),
                description: length(128),
                initialRun: z.literal(true),
                parameters: z
                  .array(z.object({ name: length(64), title: length(32), description: length(128) }))
                  .length(1),
              }),
            ]),
          )
          .min(1)
          .max(10),
      }),
    )
    .length(1),
  validDomains: z.array(z.string()),
  supportsChannelFeatures: z.literal('tier1'),
});
export type Manifest = z.infer<typeof Manifest>;
