import fc from 'fast-check';
import { bearer } from '../support/direct-line-client.ts';
import { createChats } from './chats.ts';
import { defineDoor } from './door.ts';
import { mutated } from './mutated.ts';
import { asJson, headerText, oddText, oddValue, rarely } from './odd-values.ts';
import type { Target } from './target.ts';

const wishes = fc.constantFrom<unknown[]>(
  {},
  { resume: 'RESUME' },
  { resume: 'TOKEN' },
  { resume: null },
  { locale: 'pl' },
);
const inputs = fc.record({
  method: fc.oneof({ weight: 6, arbitrary: fc.constant('POST') }, fc.constantFrom('GET', 'PUT', 'HEAD', 'OPTIONS')),
  path: fc.oneof(
    { weight: 5, arbitrary: fc.constant('/widget/session') },
    { weight: 2, arbitrary: fc.constantFrom('/widget/forget', '/widget/session/', '/widget/') },
  ),
  admitted: fc.boolean(),
  headers: fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('origin', 'host'), headerText) },
  ),
  body: fc.oneof({ weight: 5, arbitrary: mutated(wishes).map(asJson) }, oddValue.map(asJson), oddText),
});
const searches = fc.record({ words: oddText, more: rarely(oddText) });

/** Services by a few letters. */
const searched = ({ words, more }: { readonly words: string; readonly more: string | undefined }) =>
  `/widget/services?q=${encodeURIComponent(words.toWellFormed())}${more === undefined ? '' : `&q=${more}`}`;

/** The widget's own calls: beginning, coming back, forgetting, looking for a service. */
export function widgetDoor(target: Target) {
  const chat = createChats(target);
  const either = fc.oneof({ weight: 4, arbitrary: inputs }, { weight: 1, arbitrary: searches });
  return defineDoor({ name: 'widget', share: 12 }, either, async (input) => {
    if ('words' in input) return target.wrongWith({ method: 'GET', path: searched(input) });
    const { token, resume } = await chat();
    const { method, path, admitted, headers: given, body } = input;
    const headers = { ...(admitted ? bearer(token) : {}), ...given };
    const meant = body.replace('RESUME', resume).replace('TOKEN', token);
    return target.wrongWith({
      method,
      path,
      headers,
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: meant }),
    });
  });
}
