import type { Care } from '../../cards/care-card.ts';
import { helpNow } from '../../cards/help-now.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Content, Helpline, HelplineUse } from '../content/content.ts';
import type { Danger } from '../triage/triaged.ts';
import { englishToo } from './safely.ts';
import type { Scene } from './scene.ts';
import { type ConversationWords, conversationWords, dangerOpening } from './words.ts';

/** Which helplines fit what was found; 999 and 111 always come first. */
const fitting: Readonly<Record<Danger['kind'], readonly HelplineUse[]>> = {
  'suicide-or-self-harm': ['listening', 'children', 'young-people'],
  emergency: ['deaf'],
  'abuse-or-neglect': ['safeguarding', 'children', 'domestic-abuse'],
  'domestic-abuse': ['domestic-abuse', 'listening'],
  'threat-to-others': ['listening'],
};
const always: readonly HelplineUse[] = ['listening', 'children', 'domestic-abuse', 'deaf'];

/**
 * The help card. Local lines are left out: they hold only for parts of the area, and 111 holds for all of it.
 * With `nonce`, the person is also asked whether to go on or to stop.
 */
export function drawHelp(scene: Scene, found: readonly Danger[], nonce?: string): DrawnCard {
  const words = conversationWords[scene.speaker.locale];
  const asked = nonce === undefined;
  const watched = mayBeWatched(scene, found);
  const opening = (said: ConversationWords) =>
    asked ? said.danger.asked : dangerOpening(said, found, scene.state.condoled ?? false);
  return helpNow.draw(
    {
      title: asked ? words.danger.plainTitle : words.danger.title,
      text: opening(words),
      ...(watched ? { leave: words.danger.leave } : {}),
      english: englishToo(scene, (said) => [opening(said), ...(watched ? [said.danger.leave] : [])].join(' ')),
      care: careFor(scene, found),
      levels: words.care.levels,
      ...(asked ? {} : { goOn: words.danger.goOn, stopHere: words.danger.stopHere }),
    },
    nonce,
  );
}

/** At home somebody may look over their shoulder. In Teams there is no such button. */
const mayBeWatched = ({ speaker }: Scene, found: readonly Danger[]): boolean =>
  speaker.channel === 'widget' && found.some(({ kind }) => kind === 'domestic-abuse' || kind === 'abuse-or-neglect');

function careFor(scene: Scene, found: readonly Danger[]): Care[] {
  const { world, speaker } = scene;
  const { care } = conversationWords[speaker.locale];
  const uses = found.length === 0 ? always : [...new Set(found.flatMap(({ kind }) => fitting[kind]))];
  const lines = linesFor(world.content, uses);
  const one = (use: HelplineUse) => linesFor(world.content, [use])[0];
  return [
    {
      level: 'emergency',
      heading: care.emergency,
      english: englishToo(scene, (words) => words.care.emergency),
      lines: linesOf(one('emergency')),
      ...callOf(care.call, one('emergency')),
    },
    {
      level: 'urgent',
      heading: care.urgent,
      english: englishToo(scene, (words) => words.care.urgent),
      lines: linesOf(one('mental-health')),
      ...callOf(care.call, one('mental-health')),
    },
    ...lines.map((line) => helpOf(care.call, line)),
    ...(speaker.audience === 'staff' && aboutThemselves(found) ? staffCare(world.content, care) : []),
  ];
}

const helpOf = (call: (phone: string) => string, line: Helpline): Care => ({
  level: 'help',
  heading: line.action,
  lines: linesOf(line),
  ...callOf(call, line),
});

const aboutThemselves = (found: readonly Danger[]) => found.length === 0 || found.some(({ who }) => who !== 'other');

/** For people who work here, beside the lines that are for everybody. */
const staffCare = (content: Content, { staff, call }: ConversationWords['care']): Care[] => [
  { level: 'help', heading: staff, lines: [] },
  ...linesFor(content, ['staff']).map((line) => helpOf(call, line)),
];

const linesFor = ({ helplines }: Content, uses: readonly HelplineUse[]) =>
  uses.flatMap((use) => helplines.filter((line) => line.use === use && line.localities === undefined)).slice(0, 5);

const linesOf = (line: Helpline | undefined) => (line?.hours === undefined ? [] : [line.hours]);

/** Only the number: a long button is cut at its end, and the heading above it says whose number it is. */
function callOf(call: (phone: string) => string, line: Helpline | undefined) {
  if (line?.phone === undefined || /text/i.test(line.action)) return {};
  return { phone: line.phone, phoneLabel: call(line.phone) };
}
