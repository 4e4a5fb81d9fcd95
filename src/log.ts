/** Everything a log line may say. A person's words, names and contact details have no field here, so they cannot be logged. */
export interface Facts {
  readonly reference?: string;
  readonly queue?: string;
  readonly dialog?: string;
  readonly question?: string;
  readonly channel?: string;
  readonly code?: string;
  readonly status?: number;
  readonly method?: string;
  /** A route's pattern, never the address asked for: addresses can carry secrets. */
  readonly route?: string;
  readonly ms?: number;
  readonly count?: number;
  readonly attempt?: number;
  readonly port?: number;
  readonly delivery?: string;
  /** Which setting, never its value. */
  readonly setting?: string;
  /** Name and place of an error, never its message: messages quote what was given. */
  readonly error?: string;
}

export const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type Level = (typeof levels)[number];

export interface Log {
  debug(event: string, facts?: Facts): void;
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

/** Writes JSON lines, one event each. `event` is a fixed phrase of ours. */
export function createLog(level: Level, write: (line: string) => void, now: () => Date): Log {
  const at =
    (name: Level) =>
    (event: string, facts: Facts = {}) => {
      if (levels.indexOf(name) < levels.indexOf(level)) return;
      write(`${JSON.stringify({ time: now().toISOString(), level: name, event, ...facts })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const plainName = /^[\w-]{1,60}$/;
const ourPlace = /^ +at .*\/((?:src|dialogs|cards|manifest)\/[\w./-]+\.tsx?:\d+:\d+)\)?$/m;

/** What may be said of an error: its class, its code and where in our code it arose. Nothing of it that could be a sentence. */
export function faultOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error };
  const name = plainName.test(error.name) ? error.name : 'Error';
  const code = 'code' in error && typeof error.code === 'string' && plainName.test(error.code) ? error.code : undefined;
  const place = ourPlace.exec((error.stack ?? '').replace(error.message, ''))?.[1];
  return { error: place === undefined ? name : `${name} at ${place}`, ...(code === undefined ? {} : { code }) };
}
