import type { Route } from '../triage/triaged.ts';

interface About {
  readonly service: string | undefined;
  /** Who writes. */
  readonly actor: string;
  readonly route: Route;
}

const grievances: readonly Route[] = ['complaint', 'pals', 'staff-allegation', 'data-protection'];

/** The draft and the parts of a good reply. The parts: NHS England and PHSO guidance on answering feedback and complaints. */
export const writeWords = {
  title: (reference: string) => `Write about ${reference}`,
  reach: (hasContact: boolean) =>
    hasContact
      ? 'They read it in the chat with their reference and secret, and at their address if they left one.'
      : 'They left no address. They read it in the chat, with their reference and secret.',
  partsTitle: 'A good reply has seven parts',
  parts: ({ service, route }: About): readonly string[] => [
    '1. Introduce yourself: your name and your team.',
    `2. Thank them for telling us${service === undefined ? '' : ` about ${service}`}.`,
    grievances.includes(route)
      ? '3. Say sorry for what happened to them. Saying sorry is not admitting fault.'
      : '3. Where something went wrong, say sorry.',
    '4. Explain what you looked at and what you found, in plain words.',
    '5. Say what has changed, or will change and by when.',
    '6. Say where they can go next if they are not content, for example the Ombudsman for a complaint.',
    '7. Sign off with your name, and how to reach you.',
  ],
  draft: ({ service, actor, route }: About): string =>
    [
      `Hello. I am ${actor}, from [your team].`,
      `Thank you for telling us about ${service ?? '[what they told us]'}.`,
      ...(grievances.includes(route) ? ['I am sorry about [what happened to them].'] : []),
      '[What you looked at and what you found.]',
      '[What has changed, or will change and by when.]',
      '[Where they can go next.]',
      `With kind regards, ${actor}`,
    ].join('\n\n'),
  previewTitle: 'This is what they will read',
  hold: (minutes: number) =>
    minutes === 0
      ? 'When you send it, they can read it at once.'
      : `When you send it, they can read it ${minutes === 1 ? 'a minute' : `${minutes} minutes`} later. Until then you can take it back.`,
};
