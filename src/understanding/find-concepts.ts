import { asking } from './concepts/asking.ts';
import { care } from './concepts/care.ts';
import type { Concepts } from './concepts/concept.ts';
import { danger } from './concepts/danger.ts';
import { dying } from './concepts/dying.ts';
import { people } from './concepts/people.ts';
import { plainMessage } from './plain-message.ts';

const all: Concepts = { ...people, ...dying, ...danger, ...care, ...asking };

/** What is spoken of in a plain text, in the order in which it comes. */
export function findConcepts(text: string): readonly string[] {
  return patterns
    .flatMap(({ concept, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ concept, index, length })),
    )
    .sort((a, b) => a.index - b.index || b.length - a.length)
    .map(({ concept }) => concept);
}

function patternOf(table: string): RegExp {
  const phrases = phrasesIn(table).map((phrase) =>
    phrase
      .split(' ')
      .map((part) => {
        if (part === '~') return '(?:[^ ]+ ){0,3}';
        if (part === '<kin>') return `(?:${phrasesIn(people.kin ?? '').join('|')}) `;
        return part.endsWith('*') ? `${part.slice(0, -1)}[^ ]* ` : `${part} `;
      })
      .join(''),
  );
  return new RegExp(`(?<= )(?:${phrases.sort((a, b) => b.length - a.length).join('|')})`, 'gu');
}

/** Single words up to the first slash, then phrases between slashes; a phrase may run over the end of a line. */
function phrasesIn(table: string): readonly string[] {
  const [words = '', ...phrases] = table.replace(/\s+/g, ' ').trim().split('/');
  return [...new Set([...words.split(' '), ...phrases].map(spelled))].filter((phrase) => phrase !== '');
}

/** Phrases are spelled as plainMessage leaves a text. */
function spelled(phrase: string): string {
  const parts = phrase.trim().split(' ');
  return parts.map((part) => (/[*~<]/.test(part) ? part : plainMessage(part).text.trim())).join(' ');
}

const patterns = Object.entries(all).map(([concept, table]) => ({ concept, pattern: patternOf(table) }));
