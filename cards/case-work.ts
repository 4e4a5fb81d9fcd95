import { z } from 'zod/v4';
import { type Carry, defineCard } from './card.ts';
import { watchFor } from './case-notes.ts';
import template from './case-work.json' with { type: 'json' };
import type { Element } from './element.ts';
import { choicesOf, Option, Options } from './option.ts';
import { plainText } from './plain-text.ts';
import { execute } from './tap.ts';
import { heading } from './wording.ts';

/** One thing to correct: what it is now, and what it may become. */
const Correctable = z.object({ now: z.string().optional(), options: Options });

/** Everything that is done with a case beside claiming, answering and closing it. For the one who asked. */
export const caseWork = defineCard({
  id: 'case-work',
  template,
  view: z.object({
    reference: z.string(),
    version: z.number().int(),
    title: z.string(),
    stateLine: z.string(),
    notice: z.string().optional(),
    /** Nothing but a note when the case is closed. */
    canCorrect: z.boolean(),
    canUnassign: z.boolean(),
    /** Whether it is kept beyond its time. */
    held: z.boolean().default(false),
    /** Whoever looks, as the first choice of who may have it. */
    me: Option,
    category: Correctable,
    urgency: Correctable,
    service: Correctable,
    queue: Correctable,
    back: z.string(),
  }),
  form: z.object({
    assignee: z.string().max(200).optional(),
    note: z.string().max(60_000).optional(),
    category: z.string().max(60).optional(),
    urgency: z.string().max(60).optional(),
    service: z.string().max(100).optional(),
    queue: z.string().max(60).optional(),
    why: z.string().max(60_000).optional(),
    hold: z.string().max(60_000).optional(),
  }),
  build: (view, carry) => {
    const { reference, version, canCorrect, canUnassign } = view;
    const data = (action: string) => carry(action, `${reference}:${version}`);
    return {
      notice: watchFor(view.notice === undefined ? [] : [view.notice]),
      title: heading(view.title, 'large'),
      stateLine: plainText(view.stateLine, { isSubtle: true }, { spacing: 'small' }),
      forms: [
        ...(canCorrect ? [form('Give it to…', 'Give it to them', data('assign'), [people(view.me)])] : []),
        form('Add a note', 'Add the note', data('note'), [
          long('note', 'Your note, for the team only', 'Write the note first'),
        ]),
        ...(canCorrect ? [moving(view.queue, data('move'))] : []),
        ...(view.held ? [] : [holding(data('hold'))]),
      ],
      corrections: canCorrect
        ? [
            {
              title: 'Category',
              send: 'Change the category',
              action: 'set-category',
              input: pick('category', 'What is it?', view.category),
            },
            {
              title: 'Urgency',
              send: 'Change the urgency',
              action: 'set-urgency',
              input: pick('urgency', 'How urgent is it?', view.urgency),
            },
            {
              title: 'Service',
              send: 'Change the service',
              action: 'set-service',
              input: { ...pick('service', 'Which service is it about?', view.service), style: 'filtered' },
            },
          ].map(({ title, send, action, input }) => form(title, send, data(action), [input]))
        : [],
      ends: [
        ...(canUnassign ? [last('Put it back for anyone to claim', data('unassign'))] : []),
        ...(view.held ? [last('Let it be deleted on time again', data('release'))] : []),
        last(view.back, data('hide-words')),
      ],
    };
  },
  says: ({ title, reference }) => `${title}: ${reference}`,
});

const people = (me: Option): Element => ({
  type: 'Input.ChoiceSet',
  id: 'assignee',
  label: 'A colleague of this channel',
  choices: choicesOf([me]),
  'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  isRequired: true,
  errorMessage: 'Choose a colleague',
});

const moving = (queue: z.infer<typeof Correctable>, data: ReturnType<Carry>): Element =>
  form('Move it', 'Move it', data, [
    pick('queue', 'Whose is it?', queue),
    long('why', 'Why it belongs there', 'Write why it belongs there'),
  ]);

const holding = (data: ReturnType<Carry>): Element =>
  form('Keep it', 'Keep it beyond its time', data, [
    long('hold', 'Why it has to be kept, for example: a claim is open', 'Write why it has to be kept'),
  ]);

const long = (id: string, label: string, errorMessage: string): Element => ({
  type: 'Input.Text',
  id,
  label,
  isMultiline: true,
  isRequired: true,
  errorMessage,
});

const pick = (id: string, label: string, { now, options }: z.infer<typeof Correctable>): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  ...(now === undefined ? {} : { value: now }),
  isRequired: true,
  errorMessage: 'Choose one',
  choices: choicesOf(options),
});

const form = (title: string, send: string, data: ReturnType<Carry>, body: readonly Element[]): Element => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', version: '1.5', body, actions: [execute(send, data, { style: 'positive' })] },
});

const last = (title: string, data: ReturnType<Carry>): Element => ({
  type: 'ActionSet',
  spacing: 'small',
  actions: [execute(title, data, { associatedInputs: 'none' })],
});
