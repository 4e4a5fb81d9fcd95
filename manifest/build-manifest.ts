import { z } from 'zod/v4';
import type { Dialog } from '../dialogs/dialog.ts';

interface Given {
  /** What the bot offers; staff see those that are for them and in the menu. */
  readonly dialogs: readonly Pick<Dialog, 'id' | 'audiences' | 'inMenu' | 'words'>[];
  readonly botId: string;
  /** What the service is called from outside, https. */
  readonly publicUrl: string;
  /** Of the app package, e.g. 1.0.0: Teams updates an installed app when it grows. */
  readonly version: string;
  readonly trust: { readonly name: string; readonly shortName: string };
}

const length = (most: number) => z.string().min(1).max(most);
const https = z.url({ protocol: /^https$/, error: 'Teams takes addresses with https only' });
const Command = z.object({ title: length(32), description: length(128) });

/** What Microsoft's manifest schema 1.17 asks of the parts that we use. */
const Manifest = z.object({
  $schema: z.url(),
  manifestVersion: z.literal('1.17'),
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
            z.object({
              id: length(64),
              type: z.literal('action'),
              title: length(32),
              description: length(128),
              context: z.array(z.enum(['compose', 'message', 'commandBox'])),
              fetchTask: z.literal(true),
            }),
          )
          .min(1)
          .max(10),
      }),
    )
    .length(1),
  validDomains: z.array(z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

export const accentColor = '#5B2C83';

/** What a team member types in a channel to get work there; the desk understands it. */
const teamCommands = [
  { title: 'use this channel for everything', description: 'Cases arrive in this channel, except the guarded queues' },
];

/**
 * The Teams app's manifest, with a command for each dialog that staff are offered.
 * @throws ZodError when something is longer than Teams allows: a command that is cut would not start its dialog.
 */
export function buildManifest({ dialogs, botId, publicUrl, version, trust }: Given): Manifest {
  return Manifest.parse({
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.schema.json',
    manifestVersion: '1.17',
    version,
    id: botId,
    developer: {
      name: trust.shortName,
      websiteUrl: publicUrl,
      privacyUrl: `${publicUrl}/privacy`,
      termsOfUseUrl: `${publicUrl}/terms`,
    },
    name: { short: 'Lanyard', full: `Lanyard, patient experience at ${trust.shortName}` },
    description: {
      short: 'Patient experience: pass on feedback, and work what comes in',
      full: `Lanyard is the patient-experience assistant of ${trust.name}. Staff pass on feedback and find their way to the team. The experience team gets what patients and carers say in its channels, and works it there. It is a bot, nobody watches it live, and it is not for emergencies.`,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor,
    bots: [
      {
        botId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          { scopes: ['personal'], commands: staffCommands(dialogs) },
          { scopes: ['team', 'groupChat'], commands: teamCommands },
        ],
      },
    ],
    composeExtensions: [
      {
        botId,
        commands: [
          {
            id: 'nominate',
            type: 'action',
            title: 'Thank or nominate',
            description: 'Thank a colleague, or nominate them as a staff champion of patient experience',
            context: ['compose', 'message'],
            fetchTask: true,
          },
        ],
      },
    ],
    validDomains: [new URL(publicUrl).host],
  });
}

const staffCommands = (dialogs: Given['dialogs']) =>
  dialogs
    .filter(({ audiences, inMenu }) => inMenu && audiences.includes('staff'))
    .map(({ words }) => ({ title: words.en.title, description: words.en.hint }));
