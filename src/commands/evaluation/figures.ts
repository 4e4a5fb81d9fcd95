/** What was held and what was given for one comment; several labels may hold. */
export interface Answer {
  readonly held: readonly string[];
  readonly given: readonly string[];
}

export interface LabelFigures {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many comments hold it. */
  readonly support: number;
}

export const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** Precision, recall and F1 of each label. */
export function byLabel(answers: readonly Answer[], labels: readonly string[]): readonly LabelFigures[] {
  return labels.map((label) => {
    const held = answers.filter((answer) => answer.held.includes(label));
    const given = answers.filter((answer) => answer.given.includes(label)).length;
    const right = held.filter((answer) => answer.given.includes(label)).length;
    return {
      label,
      precision: share(right, given),
      recall: share(right, held.length),
      f1: share(2 * right, given + held.length),
      support: held.length,
    };
  });
}

/** How often all labels were right: with one label each, that is accuracy. */
export const accuracy = (answers: readonly Answer[]): number =>
  share(
    answers.filter(({ held, given }) => held.length === given.length && held.every((label) => given.includes(label)))
      .length,
    answers.length,
  );

/** The mean F1 of the labels that hold anywhere: rare ones count as much as common ones. */
export function macroF1(answers: readonly Answer[], labels: readonly string[]): number {
  const there = byLabel(answers, labels).filter(({ support }) => support > 0);
  return share(
    there.reduce((sum, { f1 }) => sum + f1, 0),
    there.length,
  );
}

/** F1 over all labels of all comments. */
export function microF1(answers: readonly Answer[]): number {
  const count = (of: (answer: Answer) => number) => answers.reduce((sum, answer) => sum + of(answer), 0);
  const right = count(({ held, given }) => given.filter((label) => held.includes(label)).length);
  return share(
    2 * right,
    count(({ held, given }) => held.length + given.length),
  );
}

/** How often the first label given is one that holds, among comments that hold any. */
export function topOne(answers: readonly Answer[]): number {
  const labelled = answers.filter(({ held }) => held.length > 0);
  return share(labelled.filter(({ held, given: [first = ''] }) => held.includes(first)).length, labelled.length);
}

export const recallOf = (answers: readonly Answer[], label: string): number =>
  byLabel(answers, [label]).reduce((sum, { recall }) => sum + recall, 0);
