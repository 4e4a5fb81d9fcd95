import { language, localeOfNumbers } from './words.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

const elsewhere = new Intl.DateTimeFormat(localeOfNumbers, {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment (ISO 8601) as the NHS writes times: 5pm, 5:30pm, midday, midnight; in other languages as they do. */
export function timeOfDay(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  if (!language.startsWith('en')) return elsewhere.format(moment);
  const [hour = 0, minute = 0] = clock.format(moment).split(':').map(Number);
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
