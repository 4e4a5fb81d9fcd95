import { z } from 'zod/v4';
import type { Element } from './element.ts';
import { choicesOf, Options } from './option.ts';
import { plainText } from './plain-text.ts';
import { heading } from './wording.ts';

/** One question of the form card, with what has been answered so far. */
export const FormQuestion = z.object({
  id: z.string(),
  kind: z.enum(['choice', 'choices', 'text', 'long-text', 'date', 'contact', 'service', 'secret', 'person']),
  /** With whatever marks that it may be left out. */
  ask: z.string(),
  hint: z.string().optional(),
  problem: z.string().optional(),
  options: Options.optional(),
  /** Of a date `{ day, month, year }`, of contact `{ name, email, phone }`, of choices a list, of the rest a string. */
  value: z.unknown().optional(),
  /** Names of the inputs that a date or contact question has more than one of. */
  labels: z.record(z.string(), z.string()).optional(),
});
export type FormQuestion = z.infer<typeof FormQuestion>;

const Text = z.string().catch('');
const Parts = z.record(z.string(), z.string()).catch({});
const Ticked = z.array(z.string()).catch([]);

/** The question with its input or inputs, what went wrong above it, and its hint below. */
export function formQuestion(question: FormQuestion): Element {
  const { id, hint, problem } = question;
  return {
    type: 'Container',
    spacing: 'large',
    items: [
      ...(problem === undefined
        ? []
        : [plainText(problem, { color: 'attention', weight: 'bolder' }, { id: `${id}-problem` })]),
      ...inputs[question.kind](question),
      ...(hint === undefined ? [] : [plainText(hint, { isSubtle: true }, { id: `${id}-hint`, spacing: 'small' })]),
    ],
  };
}

const inputs: Readonly<Record<FormQuestion['kind'], (question: FormQuestion) => readonly Element[]>> = {
  choice: (question) => [choiceSet(question, Text.parse(question.value), { style: 'expanded' })],
  choices: (question) => [
    choiceSet(question, Ticked.parse(question.value).join(','), { style: 'expanded', isMultiSelect: true }),
  ],
  service: (question) => [choiceSet(question, Text.parse(question.value), { style: 'filtered' })],
  text: (question) => [text(question, {})],
  secret: (question) => [text(question, {})],
  person: (question) => [picker(question)],
  'long-text': (question) => [text(question, { isMultiline: true })],
  date: (question) => [asked(question), row(parts(question, { day: 'Day', month: 'Month', year: 'Year' }))],
  contact: (question) => [
    asked(question),
    ...parts(question, { name: 'Name', email: 'Email address', phone: 'Phone number' }),
  ],
};

const asked = (question: FormQuestion) => heading(question.ask, 'default');

const choiceSet = (question: FormQuestion, value: string, look: Element): Element => ({
  type: 'Input.ChoiceSet',
  id: question.id,
  label: question.ask,
  wrap: true,
  choices: choicesOf(question.options ?? []),
  ...(value === '' ? {} : { value }),
  ...look,
});

/** Teams fills this from the organisation's directory; what comes back is the id of the colleague who was picked. */
const picker = (question: FormQuestion): Element => ({
  ...choiceSet(question, Text.parse(question.value), {}),
  'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
});

const text = (question: FormQuestion, look: Element): Element => ({
  type: 'Input.Text',
  id: question.id,
  label: question.ask,
  value: Text.parse(question.value),
  ...look,
});

const styles: Readonly<Record<string, string>> = { email: 'email', phone: 'tel' };

function parts({ id, value, labels }: FormQuestion, names: Readonly<Record<string, string>>): Element[] {
  const typed = Parts.parse(value);
  return Object.entries(names).map(([part, name]) => ({
    type: 'Input.Text',
    id: `${id}.${part}`,
    label: labels?.[part] ?? name,
    value: typed[part] ?? '',
    ...(styles[part] === undefined ? {} : { style: styles[part] }),
  }));
}

const row = (items: readonly Element[]): Element => ({
  type: 'ColumnSet',
  columns: items.map((item) => ({ type: 'Column', width: '88px', items: [item] })),
});
