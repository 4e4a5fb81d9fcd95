import { plain } from '../../dialogs/form/plain.ts';
import { formWords } from '../../dialogs/form/words.ts';
import { type Locale, locales } from '../../dialogs/locale.ts';
import { commandsAr } from './commands.ar.ts';
import { commandsCkb } from './commands.ckb.ts';
import { commandsPl } from './commands.pl.ts';
import { commandsRo } from './commands.ro.ts';
import { type Command, commandIn, commands } from './commands.ts';
import type { Scene } from './scene.ts';
import { conversationWords } from './words.ts';

/** What people type for each command in other languages. A language is one more line here. */
const typed: { readonly [L in Locale]?: Readonly<Record<Command, readonly string[]>> } = {
  pl: commandsPl,
  ro: commandsRo,
  ar: commandsAr,
  ckb: commandsCkb,
};

const phrasesIn = (locale: Locale) =>
  commands.flatMap((command) => (typed[locale]?.[command] ?? []).map((phrase) => [phrase, command] as const));

/** Help is understood by its name in every language, whichever the chat is set to. */
const helpInAny = locales.map((locale) => [conversationWords[locale].suggestions.helpNow, 'help-now'] as const);

/** The command that a message is: in English, or in the language that is spoken, as people type it and as the buttons name it. */
export function commandSaid({ speaker }: Pick<Scene, 'speaker'>, said: string): Command | undefined {
  const { back, stop, person } = conversationWords[speaker.locale].suggestions;
  const { skip, send, change, takeOut } = formWords[speaker.locale];
  const phrases: readonly (readonly [string, Command])[] = [
    [back, 'back'],
    [stop, 'stop'],
    [person, 'person'],
    ...helpInAny,
    [skip, 'skip'],
    [send, 'send'],
    [change, 'change'],
    [takeOut, 'take-out'],
    ...phrasesIn(speaker.locale),
  ];
  return commandIn(said) ?? phrases.find(([name]) => plain(name) === plain(said))?.[1];
}
