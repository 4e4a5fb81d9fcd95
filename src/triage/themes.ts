import type { Major } from './scorer/framework.ts';

/** The reason that names what a comment is about: groups of the framework, never the person’s words. */
export const themesLine = (majors: readonly Major[]): string => `Themes: ${majors.join('; ')}.`;

/** The groups that a case’s reasons name. */
export const themesIn = (reasons: readonly string[]): readonly string[] =>
  reasons.flatMap((reason) => /^Themes: (.+)\.$/.exec(reason)?.[1]?.split('; ') ?? []);
