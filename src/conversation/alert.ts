import type { CaseWords, NewCase, Person } from '../store/case.ts';
import type { Recording } from '../store/recording.ts';
import type { Danger } from '../triage/triaged.ts';
import type { ConversationState } from './conversation-state.ts';
import { firstNudge } from './first-nudge.ts';
import type { Scene } from './scene.ts';

/**
 * Alerts the urgent queue without words or contact: once with a case of its own, and on its thread each time after that.
 * What general hears, if the urgent queue has no channel, is only that something waits.
 */
export function raiseAlert({ world }: Scene, { alert }: ConversationState, found: readonly Danger[]) {
  const at = world.now();
  if (alert !== undefined) {
    const { reference } = alert;
    const records: Recording[] = [
      { kind: 'add-to-case', reference, event: { at, actor: 'lanyard', what: 'matched-again' } },
      { kind: 'deliver', delivery: { kind: 'case-update', queue: 'urgent', caseReference: reference } },
      {
        kind: 'deliver',
        delivery: {
          kind: 'case-line',
          queue: 'urgent',
          caseReference: reference,
          text: 'Words of danger again in the same chat.',
        },
      },
    ];
    return { alert, records };
  }
  const reference = world.newReference();
  const opened = alertCase(reference, at, found);
  const records: Recording[] = [
    { kind: 'open-case', case: opened },
    { kind: 'deliver', delivery: { kind: 'case-card', queue: 'urgent', caseReference: reference } },
    ...firstNudge(opened, world.urgent),
    { kind: 'deliver', delivery: { kind: 'urgent-waits', queue: 'general', waiting: 'urgent' } },
  ];
  return { alert: { reference, contactGiven: false, met: [], passedOn: [] }, records };
}

function alertCase(reference: string, at: Date, found: readonly Danger[]): NewCase {
  return {
    reference,
    kind: 'alert',
    queue: 'urgent',
    route: found.some(({ kind }) => kind === 'suicide-or-self-harm' || kind === 'emergency')
      ? 'crisis'
      : 'safeguarding',
    urgency: 'urgent',
    flags: [],
    reasons: [...new Set(found.map(({ why, who }) => `${whoIs[who]}: ${why}`))],
    countsAsFft: false,
    publish: false,
    retention: 'enquiry',
    receivedAt: at,
    // Somebody has to look within the hour; out of hours the plan of the trust says who.
    dueAt: new Date(at.getTime() + 3_600_000),
  };
}

const whoIs: Readonly<Record<Danger['who'], string>> = {
  self: 'About themselves',
  other: 'About someone else',
  past: 'About something past',
};

/** Words or contact details that follow an alert, in the commit of the turn in which the person gave them. */
export function addToAlert(
  reference: string,
  at: Date,
  added: { readonly words?: CaseWords; readonly person?: Person },
): Recording[] {
  return [
    { kind: 'add-to-case', reference, ...added, event: { at, actor: 'person', what: 'words-added' } },
    { kind: 'deliver', delivery: { kind: 'case-update', queue: 'urgent', caseReference: reference } },
  ];
}
