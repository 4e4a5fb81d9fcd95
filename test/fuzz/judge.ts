import type { Heard } from './knock.ts';

/** Marks of a program's inside: stacks, error classes, packages and engines. */
const inside: readonly RegExp[] = [
  /\n\s+at [\w.<>$[\] ]+ \(/,
  /node_modules|node:internal|file:\/\/|\.ts:\d+/,
  /\b(Zod|Type|Range|Syntax|Reference|Csv|URI)Error\b/,
  /\b(ERR_[A-Z_]+|ECONN[A-Z]+|SQLITE_[A-Z]+)\b/,
  /\b(botbuilder|botframework-connector|teams-ai|restify|find-my-way|invalid input syntax|sqlite3?)\b/i,
  /Invalid (input|option|string|element|key)\b|Too (small|big):|Unrecognized key|expected \w+, received/,
  /Cannot read propert|is not a function|is not iterable|Invalid URL|Unexpected token|Expected property name/,
];

/** Says what is wrong with an answer, whatever was asked; undefined when it is one that people and programs may get. */
export function judge({ status, type, text }: Heard): string | undefined {
  if (status >= 500 || status < 200) return `answered ${status}: ${text.slice(0, 200)}`;
  if (status < 400) return undefined;
  const shape = type.startsWith('application/json') && !isRefusal(text);
  return insideIn(text) ?? (shape ? `refused in another shape: ${text.slice(0, 200)}` : undefined);
}

/** Says where words tell of a program's inside. */
export function insideIn(text: string): string | undefined {
  const told = inside.find((mark) => mark.test(text));
  return told === undefined ? undefined : `told of its inside (${told.source}): ${text.slice(0, 400)}`;
}

function isRefusal(text: string): boolean {
  // An answer to HEAD has no body.
  if (text === '') return true;
  const { error } = JSON.parse(text);
  return typeof error?.code === 'string' && /^[A-Z].*[.?!]$/s.test(error?.message);
}
