import type { Dialog } from '../dialogs/dialog.ts';
import { Manifest } from './manifest-schema.ts';

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

export const accentColor = '#5B2C83';

/** What a team member types in a channel to get work there; the desk understands it. */
const teamCommands = [
  { title: 'use this channel for everything', description: 'Cases arrive in this channel, except the guarded queues' },
  { title: 'which queues are here', description: 'Every queue, and which channel gets it' },
  { title: 'set up', description: 'Tick what this channel gets' },
  { title: 'champions', description: 'The register of staff champions, in the channel for nominations' },
  { title: 'report', description: 'The last month in figures; also: report October' },
  { title: 'stop', description: 'This channel gets no more cases' },
];

const myCasesCommand = { title: 'my cases', description: 'For members of the experience team: what you have claimed' };

/**
 * The Teams app's manifest, with a command for each dialog that staff are offered.
 * @throws ZodError when something is longer than Teams allows: a command that is cut would not start its dialog.
 */
export function buildManifest({ dialogs, botId, publicUrl, version, trust }: Given): Manifest {
  return Manifest.parse({
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
    manifestVersion: '1.25',
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
          { scopes: ['personal'], commands: [...staffCommands(dialogs), myCasesCommand] },
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
          {
            id: 'find',
            type: 'query',
            title: 'Find cases',
            description: 'For members of the experience team: mine, unclaimed, overdue, urgent, or a reference',
            initialRun: true,
            parameters: [
              { name: 'query', title: 'Cases', description: 'mine, unclaimed, overdue, urgent, LAN-… or words' },
            ],
          },
        ],
      },
    ],
    validDomains: [new URL(publicUrl).host],
    // The guarded queues belong into private channels, and Teams offers an app there only with this.
    supportsChannelFeatures: 'tier1',
  });
}

const staffCommands = (dialogs: Given['dialogs']) =>
  dialogs
    .filter(({ audiences, inMenu }) => inMenu && audiences.includes('staff'))
    .map(({ words }) => ({ title: words.en.title, description: words.en.hint }));
