import { type PiiRule, type Span, spansOf } from './pii.ts';

const between = '[ \\t\\u00a0().–-]{0,3}';
const international = new RegExp(
  `(?<![\\w+])\\(?(?:\\+|00)44${between}(?:\\(0\\)|0)?${between}[1-9](?:${between}\\d){8,9}(?!\\d)`,
  'g',
);
const national = new RegExp(`(?<![\\w+.,/£-])(?<!\\d:)\\(?0${between}[1-35789](?:${between}\\d){8,9}(?![\\d/:])`, 'g');
/** A mobile number without its 0. */
const mobileWithoutZero = /(?<![\w+.,/:£#-])7\d{3}[ -]?\d{3}[ -]?\d{3}(?![\d/:])/g;
const local = /(?<=\b(?:ring|call|phone|text) (?:me|us|her|him) (?:on |at |back on )?)\d{3}[ -]?\d{3}(?!\d)/gi;
const reference = /(?:\bref(?:erence)?|\border|\bcase|\bhospital)(?: (?:number|no))?\.?:? ?$/i;

export const phones: PiiRule = {
  type: 'phone',
  why: 'A telephone number of the United Kingdom with its code; 111, 999, times and doses are too short or grouped otherwise.',
  find: (text) => [...spansOf(text, international), ...spansOf(text, national, isNational).map(trimmed(text))],
};

export const barePhones: PiiRule = {
  type: 'phone',
  why: 'A mobile number without its 0, or six figures that somebody asks to be rung on. After NHS numbers, which they resemble.',
  find: (text) => [...spansOf(text, mobileWithoutZero, isNoReference), ...spansOf(text, local, isNoHelpline)],
};

/** Eleven figures; ten only where such numbers exist. A first group of two figures is a date. */
function isNational(found: string, start: number, text: string): boolean {
  const figures = found.replace(/\D/g, '');
  const length = figures.length === 11 || /^(?:01|0800|0500)/.test(figures);
  return length && !/^\d{2}[ .-]/.test(found) && isNoReference(found, start, text);
}

const isNoReference = (_found: string, start: number, text: string) =>
  !reference.test(text.slice(Math.max(0, start - 30), start));

/** Samaritans. */
const isNoHelpline = (found: string) => found.replace(/\D/g, '') !== '116123';

/** An opening bracket that is not closed inside belongs to the sentence. */
const trimmed =
  (text: string) =>
  ({ start, end }: Span): Span =>
    text[start] === '(' && !text.slice(start, end).includes(')') ? { start: start + 1, end } : { start, end };
