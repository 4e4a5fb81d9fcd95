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
      marksEnglish: !scene.speaker.locale.startsWith('en'),
      ...(asked ? {} : { goOn: words.danger.goOn, stopHere: words.danger.stopHere }),
    },
    nonce,
  );
}

/** At home somebody may look over their shoulder. In Teams there is no such button. */
export const mayBeWatched = ({ speaker }: Scene, found: readonly Danger[]): boolean =>
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
      ...hoursIn(care, one('emergency')),
      ...callOf(scene, care, one('emergency')),
    },
    {
      level: 'urgent',
      heading: care.urgent,
      english: englishToo(scene, (words) => words.care.urgent),
      ...hoursIn(care, one('mental-health')),
      ...callOf(scene, care, one('mental-health')),
    },
    ...lines.map((line) => helpOf(scene, care, line)),
    ...(speaker.audience === 'staff' && aboutThemselves(found) ? staffCare(scene, care) : []),
  ];
}

type CareWords = ConversationWords['care'];

/** One line of help as everybody reads it, for whoever edits it; undefined where nobody has checked its number. */
export function drawHelpline({ helplines }: Content, id: string): DrawnCard | undefined {
  const line = helplines.find((one) => one.id === id);
  if (line === undefined) return undefined;
  const { care, danger } = conversationWords.en;
  const speaker = { audience: 'public', channel: 'widget', locale: 'en' } as const;
  return helpNow.draw({
    title: danger.plainTitle,
    text: danger.asked,
    care: [helpOf({ speaker }, care, line)],
    levels: care.levels,
  });
}

const helpOf = (scene: Pick<Scene, 'speaker'>, care: CareWords, line: Helpline): Care => ({
  level: 'help',
  heading: line.action,
  headingInEnglish: true,
  ...hoursIn(care, line),
  ...callOf(scene, care, line),
});

const aboutThemselves = (found: readonly Danger[]) => found.length === 0 || found.some(({ who }) => who !== 'other');

/** For people who work here, beside the lines that are for everybody. */
const staffCare = (scene: Scene, care: CareWords): Care[] => [
  { level: 'help', heading: care.staff, lines: [] },
  ...linesFor(scene.world.content, ['staff']).map((line) => helpOf(scene, care, line)),
];

const linesFor = ({ helplines }: Content, uses: readonly HelplineUse[]) =>
  uses.flatMap((use) => helplines.filter((line) => line.use === use && line.localities === undefined)).slice(0, 5);

/** Hours that we have words for are told in the person's language; others as the trust wrote them, in English. */
function hoursIn({ hours }: CareWords, line: Helpline | undefined): Pick<Care, 'lines' | 'linesInEnglish'> {
  if (line?.hours === undefined) return { lines: [] };
  const { always, alwaysAnyAge } = conversationWords.en.care.hours;
  if (line.hours === always) return { lines: [hours.always] };
  if (line.hours === alwaysAnyAge) return { lines: [hours.alwaysAnyAge] };
  return { lines: [line.hours], linesInEnglish: true };
}

/** A helpline that is texted says the word and the number itself: “Text SHOUT to 85258”. */
const texted = /\btext (\w+) to\b/i;

/**
 * Only the number: a long button is cut at its end, and the heading above it says whose number it is. Where a word is
 * texted, the message is begun with it; in Teams, which does not open messages, the heading alone says so.
 */
function callOf({ speaker }: Pick<Scene, 'speaker'>, care: CareWords, line: Helpline | undefined) {
  if (line?.phone === undefined) return {};
  const { phone, action } = line;
  if (!/text/i.test(action)) return { phone, phoneLabel: care.call(phone) };
  const [, word] = texted.exec(action) ?? [];
  return word === undefined || speaker.channel === 'teams' ? {} : { phone, word, phoneLabel: care.text(phone) };
}
