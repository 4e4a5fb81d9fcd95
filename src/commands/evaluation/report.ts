import { type Question, questions } from '../../triage/scorer/scored.ts';
import { normalised } from '../../triage/scorer/training/row.ts';
import { type Answer, byLabel } from './figures.ts';
import { interval } from './interval.ts';
import type { Judged } from './judge.ts';
import { type Task, tasks } from './tasks.ts';

const asked: Readonly<Record<Question, string>> = {
  good: 'what was good',
  improve: 'what could be better',
  other: 'why, or anything else',
};

/** The figures of all tasks, as Markdown. */
export const report = (judged: readonly Judged[]): string =>
  tasks
    .map((task) => aboutTask(task, judged))
    .filter((part) => part !== '')
    .join('\n\n');

function aboutTask(task: Task, judged: readonly Judged[]): string {
  const answered = judged.filter((one) => task.answerOf(one) !== undefined);
  if (answered.length === 0) return '';
  const rows = questions.map((question) => answered.filter(({ row }) => row.question === question));
  const names = Object.keys(task.figures);
  return [
    `#### ${task.name}`,
    table(
      ['asked', 'comments', ...names],
      [
        ['all', String(answered.length), ...figuresWith(task, answered)],
        ...questions.map((question, index) => [
          asked[question],
          String(rows[index]?.length ?? 0),
          ...figuresWith(task, rows[index] ?? []),
        ]),
      ],
    ),
    table(
      ['label', 'comments', 'precision', 'recall', 'F1'],
      byLabel(answersOf(task, answered), task.labels)
        .filter(({ support }) => support > 0)
        .map(({ label, support, precision, recall, f1 }) => [
          label,
          String(support),
          ...[precision, recall, f1].map(rounded),
        ]),
    ),
  ].join('\n\n');
}

const answersOf = ({ answerOf }: Task, judged: readonly Judged[]): readonly Answer[] =>
  judged.flatMap((one) => answerOf(one) ?? []);

/** Each figure with its interval. */
function figuresWith(task: Task, judged: readonly Judged[]): readonly string[] {
  if (judged.length === 0) return Object.keys(task.figures).map(() => '–');
  const groups = Map.groupBy(judged, ({ row }) => normalised(row.text));
  const drawn = [...groups.values()].map((group) => answersOf(task, group));
  return Object.values(task.figures).map((figure) => {
    const [low, high] = interval(drawn, figure);
    return `${rounded(figure(answersOf(task, judged)))} (${rounded(low)}–${rounded(high)})`;
  });
}

const rounded = (figure: number) => figure.toFixed(3);

/** A table whose columns are as wide as their widest cell, as the formatter of this project wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
