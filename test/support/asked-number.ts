/**
 * A number that a command was given at a place of its line, from 1 up, or what it is when left out. Whatever else is given,
 * `--help` too, ends the command with how it is used.
 */
export function askedNumber(place: number, usually: number, usage: string): number {
  const given = process.argv[place + 2];
  if (given === undefined) return usually;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
