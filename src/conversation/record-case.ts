import type { Answers, Dialog, Draft } from '../../dialogs/dialog.ts';
import { alsoLabel, answersInWords } from '../../dialogs/form/draw-check.ts';
import type { FormView } from '../../dialogs/form/draw-question.ts';
import type { FormState } from '../../dialogs/form/form-state.ts';
import type { CaseWords, NewCase } from '../store/case.ts';
import type { Recording } from '../store/recording.ts';
import type { Triaged } from '../triage/triaged.ts';
import { drawReceipt } from './draw-receipt.ts';
import { firstNudge } from './first-nudge.ts';
import { contactFollows } from './safety.ts';
import { andThen, type CaseStatus, type Outcome, outcome, type Scene, text } from './scene.ts';
import { withLanguage } from './with-language.ts';
import { conversationWords } from './words.ts';

export interface Finished {
  readonly dialog: Dialog;
  readonly view: FormView;
  readonly form: FormState;
  readonly answers: Answers;
  /** The case that these answers change. */
  readonly replaces?: string | undefined;
  /** The case that these answers go with. */
  readonly about?: string | undefined;
}

/** The outcome of recording, and what triage made of it. */
export interface Recorded {
  readonly outcome: Outcome;
  readonly flags: Triaged['flags'];
}

/** Makes a case with its card on the way and a receipt; or puts what was changed in the place of what nobody has opened. */
export async function recordCase(scene: Scene, finished: Finished, given: Draft): Promise<Recorded> {
  const { dialog, view, form, answers, replaces } = finished;
  const { world } = scene;
  const also = form.also.map((said) => ({ question: 'other', label: alsoLabel, text: said }) as const);
  const draft = withLanguage({ ...given, texts: [...given.texts, ...also] }, scene.speaker.locale);
  const triaged = world.triage({ ...draft, otherOrganisation: draft.organisationId !== undefined });
  const words = {
    texts: draft.texts,
    answers: answersInWords(view, form),
    given: { dialog: dialog.id, answers },
  };
  const opened = caseOf(scene, draft, triaged, words);
  const before = replaces === undefined ? undefined : await world.statusOf(replaces);
  const stored =
    before?.changeable && before.queue === opened.queue
      ? rewritten(scene, before, opened)
      : sent(scene, finished, draft, { opened, before });
  return {
    outcome: andThen(stored, contactFollows({ ...scene, state: stored.state }, opened.person)),
    flags: triaged.flags,
  };
}

function rewritten(
  { world, speaker, state }: Scene,
  { reference, version, queue }: CaseStatus,
  opened: NewCase,
): Outcome {
  return outcome(
    state,
    [text(conversationWords[speaker.locale].takeBack.changed(reference))],
    [
      {
        kind: 'rewrite-case',
        reference,
        fromVersion: version,
        case: { ...opened, reference },
        at: world.now(),
      },
      { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
    ],
  );
}

/** A change that belongs into another queue is a case of its own there, and the one before is taken back. */
function sent(
  scene: Scene,
  { view, answers }: Finished,
  draft: Draft,
  { opened, before }: { readonly opened: NewCase; readonly before: CaseStatus | undefined },
): Outcome {
  const { state, world } = scene;
  const { reference, queue } = opened;
  const later = draft.later;
  const records: Recording[] = [
    ...(before?.changeable
      ? ([
          { kind: 'withdraw-case', reference: before.reference, fromVersion: before.version, at: world.now() },
          { kind: 'deliver', delivery: { kind: 'case-update', queue: before.queue, caseReference: before.reference } },
        ] as const)
      : []),
    { kind: 'open-case', case: opened },
    { kind: 'deliver', delivery: { kind: 'case-card', queue, caseReference: reference } },
    ...firstNudge(opened, world.urgent),
    ...(world.asksModel ? askModel(opened) : []),
    ...(queue === 'urgent' || queue === 'allegations'
      ? [{ kind: 'deliver', delivery: { kind: 'urgent-waits', queue: 'general', waiting: queue } } as const]
      : []),
    ...(later === undefined
      ? []
      : [
          {
            kind: 'deliver',
            delivery: { kind: 'case-line', queue, caseReference: reference, text: later.line, notBefore: later.at },
          } as const,
        ]),
  ];
  const mine = [...state.mine, reference].slice(-mineLimit);
  const card = drawReceipt(scene, { view, answers }, draft, opened);
  return outcome({ ...state, mine }, [{ kind: 'card', card }], records);
}

/** How many sent cases a conversation remembers as its own. */
const mineLimit = 5;

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

/** Comments on care alone: what tells of danger, of colleagues or of a death is for people only. */
const askModel = ({ kind, queue, reference: caseReference }: NewCase): readonly Recording[] =>
  (kind === 'feedback' || kind === 'thanks') && (queue === 'general' || queue === 'complaints')
    ? [{ kind: 'deliver', delivery: { kind: 'suggest', queue, caseReference } }]
    : [];
