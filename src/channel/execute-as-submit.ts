/**
 * Makes every Action.Execute of a card an Action.Submit with the same data: the Adaptive Cards renderer of Direct Line
 * clients, and the dialogs of Teams' message extensions, do nothing on Execute. The data itself is never looked into.
 */
export function executeAsSubmit(content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { verb, fallback, ...rest } = content;
  const submits = content.type === 'Action.Execute';
  const kept = submits ? { ...rest, type: 'Action.Submit' } : content;
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, key === 'data' ? value : within(value)]));
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  if (isRecord(value)) return executeAsSubmit(value);
  return value;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
