/** Markup that is safe to put into a page as it stands. */
export interface Html {
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A template whose values are escaped unless they are markup themselves; an undefined value leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | undefined)[]): Html {
  const shown = values.map((value) =>
    value === undefined ? '' : typeof value === 'string' ? escaped(value) : value.markup,
  );
  return { markup: String.raw({ raw: parts }, ...shown) };
}
