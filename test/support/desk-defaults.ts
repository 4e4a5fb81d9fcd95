import type { DeskDeps } from '../../src/team/desk-request.ts';

/** What a desk needs that most tests do not look at: nobody is found, and times are those of an untouched setting. */
export const deskDefaults = {
  editors: [],
  draftChange: async () => ({ repeated: false, texts: ['draft'], cards: [] }),
  report: async () => ({ repeated: false, texts: ['report'], cards: [] }),
  editContent: async () => ({ repeated: false, texts: [], cards: [] }),
  find: async () => ({ kind: 'not-a-member' }) as const,
  linkTo: () => 'https://teams.example/card',
  canEmail: false,
  holdMs: 600_000,
  quietDays: 5,
  urgentAfterMs: 900_000,
} satisfies Partial<DeskDeps>;
