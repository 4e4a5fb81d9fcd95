import { askedNumber } from '../support/asked-number.ts';
import { aWeek } from './a-week.ts';

/** `npm run week -- 2000 7`: so many cases, and the seed. The same seed gives the same week. Fails when anything is wrong. */
const usage = 'How many cases, and which seed? npm run week -- 2000 7';
const cases = askedNumber(0, 2_000, usage);
const seed = askedNumber(1, 7, usage);
const { wrong, ...figures } = await aWeek({ seed, cases, taps: cases * 15, atOnce: true });
process.stdout.write(`${JSON.stringify({ seed, ...figures, wrong })}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
