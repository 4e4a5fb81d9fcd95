import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod/v4';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const Violations = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullish(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string() })),
  }),
);

/** Messages that are older than the newest card, its answer and the summary before it. */
const olderMessages = ['iframe', '.messages > li:nth-last-child(n + 5)'];

const run = (exclude: readonly (readonly string[])[]) =>
  `axe.run({ include: [['html']], exclude: ${JSON.stringify(exclude)} }, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })}).then((found) => found.violations)`;

/**
 * What axe finds wrong on a page and in its frames, one line each: rule, how bad, where. Empty when it is clean. It is put
 * into each document once, and not through a policy's scripts, so that it can be asked after every step.
 * @param part `newest` leaves out the messages that were looked at when they were new, because each step has more of them.
 */
export async function axeFindings(page: Page, part: 'all' | 'newest' = 'all'): Promise<readonly string[]> {
  for (const frame of page.frames())
    if (await frame.evaluate('window.axe === undefined')) await frame.evaluate(axe.source);
  const violations = Violations.parse(await page.evaluate(run(part === 'all' ? [] : [olderMessages])));
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
