import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second. */
const tick = 10;

/** Milliseconds that a process has kept a processor busy until now, its threads together. Other work on the machine hardly changes it. */
export function cpuOf(pid: number): number {
  // Behind the program's name, which may hold spaces: the 14th and 15th fields of all are user and system time.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tick;
}
