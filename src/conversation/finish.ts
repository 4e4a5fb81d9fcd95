import { receipt } from '../../cards/receipt.ts';
import type { Answers, Dialog, Draft, Stored } from '../../dialogs/dialog.ts';
import { answersInWords } from '../../dialogs/form/draw-check.ts';
import type { FormView } from '../../dialogs/form/draw-question.ts';
import type { FormState } from '../../dialogs/form/form-state.ts';
import type { CaseWords, NewCase, Recording } from '../store/store.ts';
import type { Triaged } from '../triage/triaged.ts';
import { lookUpCase } from './look-up-case.ts';
import { nextNonce } from './menu.ts';
import { openDialog, showingOf } from './open.ts';
import { contactFollows } from './safety.ts';
import { andThen, type Outcome, outcome, type Scene } from './scene.ts';
import { conversationWords } from './words.ts';

interface Finished {
  readonly dialog: Dialog;
  readonly view: FormView;
  readonly form: FormState;
  readonly answers: Answers;
}

/** What complete answers amount to: a case with its card on the way and a receipt, or a look at how a case stands. */
export async function finish(scene: Scene, finished: Finished): Promise<Outcome> {
  const { dialog, view, answers } = finished;
  const { nonce, state } = nextNonce(scene.state);
  const done = dialog.finish(answers, view.words, showingOf(scene, nonce));
  switch (done.kind) {
    case 'look-up':
      return lookUpCase(scene, done);
    case 'show':
      return outcome(state, done.replies);
    case 'hand-over':
      return openDialog(scene, done.dialog, done.known);
    case 'record':
      return andThen(record({ ...scene, state }, finished, done.draft), outcome(state, done.below));
  }
}

function record(scene: Scene, { dialog, view, form, answers }: Finished, draft: Draft): Outcome {
  const { world, state } = scene;
  const triaged = world.triage({ ...draft, otherOrganisation: draft.organisationId !== undefined });
  const words = {
    texts: draft.texts,
    answers: answersInWords(view, form),
    given: { dialog: dialog.id, answers },
  };
  const opened = caseOf(scene, draft, triaged, words);
  const records: Recording[] = [
    { kind: 'open-case', case: opened },
    { kind: 'deliver', delivery: { kind: 'case-card', queue: opened.queue, caseReference: opened.reference } },
    ...(opened.queue === 'urgent' || opened.queue === 'allegations'
      ? [{ kind: 'deliver', delivery: { kind: 'urgent-waits', queue: 'general', waiting: opened.queue } } as const]
      : []),
    ...(draft.later === undefined
      ? []
      : [
          {
            kind: 'deliver',
            delivery: {
              kind: 'case-line',
              queue: opened.queue,
              caseReference: opened.reference,
              text: draft.later.line,
              notBefore: draft.later.at,
            },
          } as const,
        ]),
  ];
  const stored = outcome(state, [{ kind: 'card', card: receiptOf(scene, { view, answers }, draft, opened) }], records);
  return andThen(stored, contactFollows({ ...scene, state }, opened.person));
}

function caseOf({ world, speaker }: Scene, draft: Draft, triaged: Triaged, words: CaseWords): NewCase {
  const receivedAt = world.now();
  const { texts: _texts, contact, needs, wish: _wish, relation: _relation, later: _later, ...kept } = draft;
  return {
    ...kept,
    reference: world.newReference(),
    secret: world.newSecret(),
    queue: triaged.queue,
    route: triaged.route,
    urgency: triaged.urgency,
    flags: triaged.flags,
    reasons: triaged.reasons,
    retention: triaged.route === 'complaint' || triaged.route === 'pals' ? 'complaint' : draft.retention,
    receivedAt,
    dueAt: dueOf(world.content, receivedAt, triaged.due),
    words,
    ...(speaker.person === undefined ? {} : { givenBy: speaker.person.id }),
    ...(contact === undefined && needs === undefined ? {} : { person: { contact, needs } }),
  };
}

function dueOf({ dueAfterWorkingDays }: FormView['content'], from: Date, due: Triaged['due']): Date | undefined {
  if (due === undefined) return undefined;
  return 'hours' in due ? new Date(from.getTime() + due.hours * 3_600_000) : dueAfterWorkingDays(from, due.workingDays);
}

function receiptOf(
  { world, speaker }: Scene,
  { view, answers }: Pick<Finished, 'view' | 'answers'>,
  draft: Draft,
  opened: NewCase,
) {
  const words = conversationWords[speaker.locale].receipt;
  const stored: Stored = {
    route: opened.route,
    answers,
    dueAt: opened.dueAt,
    hasContact: draft.contact !== undefined,
    organisation:
      draft.organisationId === undefined ? undefined : world.content.otherOrganisation(draft.organisationId),
  };
  const said = view.words.receipt?.(stored) ?? { title: view.words.title, paragraphs: [] };
  return receipt.draw({
    ...said,
    reference: opened.reference,
    referenceLabel: words.reference,
    secret: opened.secret,
    secretLabel: words.secret,
    keep: words.keep,
  });
}
