/** What a template is filled with: names of holes and their values. */
type View = Readonly<Record<string, unknown>>;

const wholeHole = /^\$\{(\w+)\}$/;
const hole = /\$\{(\w+)\}/g;
const nothing = Symbol('nothing');

/**
 * Fills the `${name}` holes of a card template.
 * - A string that is one whole hole becomes the value itself, whatever its type; in an array, an array is spread.
 * - A hole inside a longer string becomes text.
 * - A property or item whose hole is undefined is left out.
 * - An object with `"$when": "name"` is left out unless that value is truthy.
 * Values are never looked into again, so `${…}` in a person's words stays as typed.
 */
export function fill(template: View, view: View): Record<string, unknown> {
  return fillObject(template, view) as Record<string, unknown>;
}

function fillValue(value: unknown, view: View): unknown {
  if (typeof value === 'string') return fillString(value, view);
  if (Array.isArray(value)) return fillArray(value, view);
  if (value !== null && typeof value === 'object') return fillObject(value as View, view);
  return value;
}

function fillString(text: string, view: View): unknown {
  const whole = wholeHole.exec(text)?.[1];
  if (whole !== undefined) return view[whole] === undefined ? nothing : view[whole];
  return text.replace(hole, (_, name: string) => String(view[name] ?? ''));
}

function fillArray(items: readonly unknown[], view: View): unknown[] {
  return items.flatMap((item) => {
    const filled = fillValue(item, view);
    if (filled === nothing) return [];
    return Array.isArray(filled) ? filled : [filled];
  });
}

function fillObject(template: View, view: View): unknown {
  if (typeof template.$when === 'string' && !view[template.$when]) return nothing;
  const entries = Object.entries(template)
    .filter(([key]) => key !== '$when')
    .map(([key, value]) => [key, fillValue(value, view)] as const)
    .filter(([, value]) => value !== nothing);
  return Object.fromEntries(entries);
}
