import type { CaseChange } from '../store/case.ts';
import type { Recording } from '../store/recording.ts';
import { nudgeAgain } from './first-nudge.ts';
import { forCase, startDialog } from './in-form.ts';
import { showStatus } from './look-up-case.ts';
import { offered } from './menu.ts';
import { type CaseStatus, type Outcome, outcome, type Scene, text } from './scene.ts';
import { conversationWords } from './words.ts';

/**
 * What buttons and links about a sent case carry: `see:LAN-…` and `answer:LAN-…` for one that this conversation sent or
 * proved, `letter:…` with the token of a link that was sent by email.
 */
export const myCaseValues = /^(?:(see|answer):(LAN-[0-9A-Z-]+)|letter:([\w-]{20,100}))$/;

/** Shows how it stands and what was written, or takes an answer to the team. */
export async function myCase(scene: Scene, value: string): Promise<Outcome> {
  const words = conversationWords[scene.speaker.locale];
  const [, what, reference = '', token] = myCaseValues.exec(value) ?? [];
  if (token !== undefined) return byLetter(scene, token);
  const found = scene.state.mine.includes(reference) ? await scene.world.statusOf(reference) : undefined;
  if (found === undefined) return outcome(scene.state, [text(words.takeBack.gone)]);
  if (what === 'see') return showStatus(scene, found);
  const dialog = offered(scene).find(({ id }) => id === 'answer');
  if (dialog === undefined || found.state === 'withdrawn') return outcome(scene.state, [text(words.takeBack.already)]);
  return forCase(startDialog(scene, dialog), { about: reference });
}

/** Opening the link uses nothing up: a mail scanner that looks at it first changes nothing. */
async function byLetter(scene: Scene, token: string): Promise<Outcome> {
  const reference = await scene.world.linked(token);
  const found = reference === undefined ? undefined : await scene.world.statusOf(reference);
  if (found === undefined) return outcome(scene.state, [text(conversationWords[scene.speaker.locale].mine.linkOver)]);
  return showStatus(scene, found);
}

/** Puts what the person wrote with their case, and brings it back before whoever has it. */
export async function addToMine(
  scene: {
    readonly world: Pick<Scene['world'], 'statusOf' | 'now'>;
    readonly speaker: Pick<Scene['speaker'], 'locale'>;
    readonly state: Scene['state'];
  },
  reference: string | undefined,
  said: string,
): Promise<Outcome> {
  const { world, speaker, state } = scene;
  const words = conversationWords[speaker.locale];
  const mine = reference !== undefined && state.mine.includes(reference);
  const found = mine ? await world.statusOf(reference) : undefined;
  if (found === undefined) return outcome(state, [text(words.takeBack.gone)]);
  if (found.state === 'withdrawn') return outcome(state, [text(words.takeBack.already)]);
  return outcome(state, [text(words.mine.added(found.reference))], recordsOf(found, said, world.now()));
}

function recordsOf(found: CaseStatus, said: string, at: Date): Recording[] {
  const { reference, version, queue } = found;
  return [
    {
      kind: 'change-case',
      reference,
      fromVersion: version,
      change: backToTeam(found),
      event: { at, actor: 'person', what: 'person-wrote' },
    },
    {
      kind: 'add-message',
      reference,
      message: { id: `${version}`, at, by: 'person', kind: 'answer', text: said, visibleFrom: at },
    },
    { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
    {
      kind: 'deliver',
      delivery: {
        kind: 'case-line',
        queue,
        caseReference: reference,
        text: conversationWords.en.mine.teamLine(reference),
      },
    },
    ...(found.state === 'closed' ? [nudgeAgain(found, at)] : []),
  ];
}

/** A case that waited, or was done with, is somebody's again: whoever had it. */
function backToTeam({ state, claimedBy }: CaseStatus): CaseChange {
  if (state === 'new' || state === 'claimed') return {};
  return { state: claimedBy === undefined ? 'new' : 'claimed', closedAt: null, outcome: null };
}
