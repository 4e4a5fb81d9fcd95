import { plain } from '../../dialogs/form/read-choice.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { commandsAr } from './commands.ar.ts';
import { commandsCkb } from './commands.ckb.ts';
import { commandsPl } from './commands.pl.ts';
import { commandsRo } from './commands.ro.ts';
import { type Command, commandIn, commands } from './commands.ts';
import type { Scene } from './scene.ts';
import { conversationWords } from './words.ts';

/** What people type for each command in other languages. A language is one more line here. */
const typed: { readonly [L in Locale]?: Readonly<Partial<Record<Command, readonly string[]>>> } = {
  pl: commandsPl,
  ro: commandsRo,
  ar: commandsAr,
  ckb: commandsCkb,
};

const phrasesIn = (locale: Locale) =>
  commands.flatMap((command) => (typed[locale]?.[command] ?? []).map((phrase) => [phrase, command] as const));

/** The command that a message is: in English, or in the language that is spoken, as people type it and as the buttons name it. */
export function commandSaid({ speaker }: Pick<Scene, 'speaker'>, said: string): Command | undefined {
  const { back, stop, person, helpNow } = conversationWords[speaker.locale].suggestions;
  const phrases: readonly (readonly [string, Command])[] = [
    [back, 'back'],
    [stop, 'stop'],
    [person, 'person'],
    [helpNow, 'help-now'],
    ...phrasesIn(speaker.locale),
  ];
  return commandIn(said) ?? phrases.find(([name]) => plain(name) === plain(said))?.[1];
}
