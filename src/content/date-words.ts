import type { DateRule } from './opportunity.ts';

const ordinals = ['first', 'second', 'third', 'fourth'] as const;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** How to write it, for whoever wrote it wrong. */
export const dateRuleHelp = `write it like one of these: ${[
  'any time',
  'no dates now',
  '2027-03-31 18:00, 2027-04-30 18:00, for 90 minutes',
  'second Wednesday of every month at 18:00, for 120 minutes',
  'first Monday of every 3 months at 10:00, for 60 minutes',
  'every 21 days from 2026-12-01 at 10:00, for 60 minutes',
].join(' / ')}`;

/** When something takes place, as the team writes and reads it. */
export function dateRuleInWords(rule: DateRule): string {
  switch (rule.kind) {
    case 'any-time':
      return 'any time';
    case 'none-now':
      return 'no dates now';
    case 'on':
      return `${rule.starts.map((start) => start.replace('T', ' ')).join(', ')}, for ${rule.minutes} minutes`;
    case 'monthly': {
      const each = rule.everyMonths === 1 ? 'every month' : `every ${rule.everyMonths} months`;
      return `${ordinals[rule.nth - 1]} ${rule.weekday} of ${each} at ${rule.at}, for ${rule.minutes} minutes`;
    }
    case 'every-days':
      return `every ${rule.days} days from ${rule.from} at ${rule.at}, for ${rule.minutes} minutes`;
  }
}

const monthly =
  /^(first|second|third|fourth) (monday|tuesday|wednesday|thursday|friday|saturday) of every (?:(\d+) )?months? at (\d\d?:\d\d),? for (\d+) minutes$/;
const everyDays = /^every (\d+) days? from (\d{4}-\d\d-\d\d) at (\d\d?:\d\d),? for (\d+) minutes$/;
const listed = /^(\d{4}-\d\d-\d\d .*?),? for (\d+) minutes$/;

const padded = (time: string) => time.padStart(5, '0');

/** The rule that the words say; undefined when they say none. Whether its days are of the calendar is the schema's to say. */
export function dateRuleFrom(words: string): unknown {
  const said = words.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (said === 'any time') return { kind: 'any-time' };
  if (said === 'no dates now') return { kind: 'none-now' };
  const month = monthly.exec(said);
  if (month !== null) return monthlyOf(month);
  const days = everyDays.exec(said);
  if (days !== null) {
    const [, every, from, at = '', minutes] = days;
    return { kind: 'every-days', from, days: Number(every), at: padded(at), minutes: Number(minutes) };
  }
  const [, starts, minutes] = listed.exec(said) ?? [];
  if (starts === undefined) return undefined;
  const each = starts
    .split(',')
    .map((one) => one.trim().replace(/^(\S+) (\d\d?:\d\d)$/, (_, day, at) => `${day}T${padded(at)}`));
  return { kind: 'on', starts: each, minutes: Number(minutes) };
}

function monthlyOf([, nth, weekday, every = '1', at = '', minutes]: RegExpExecArray) {
  return {
    kind: 'monthly',
    nth: ordinals.findIndex((one) => nth?.startsWith(one)) + 1,
    weekday: weekdays.find((one) => one.toLowerCase() === weekday),
    everyMonths: Number(every),
    at: padded(at),
    minutes: Number(minutes),
  };
}
