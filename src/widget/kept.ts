import * as z from 'zod/v4-mini';

const prefix = 'lanyard.';

/** What this tab keeps over a reload. Where the browser forbids it, the chat works and a reload begins anew. */
export interface Kept {
  read<Shape extends z.ZodMiniType>(name: string, shape: Shape): z.infer<Shape> | undefined;
  /** Keeps a value; undefined removes it. */
  write(name: string, value: unknown): void;
  /** Removes every value whose name begins so. */
  forget(beginning: string): void;
  /** Removes everything, for good: nothing is kept in this page any more. */
  end(): void;
}

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** `storage` is asked each time: in a third-party frame the mere look at sessionStorage can throw. */
export function keptInTab(storage: () => TabStorage): Kept {
  const attempt = <Result>(action: (storage: TabStorage) => Result): Result | undefined => {
    try {
      return action(storage());
    } catch {
      return undefined;
    }
  };
  let ended = false;
  const forget = (beginning: string) =>
    attempt((from) => {
      const names = Array.from({ length: from.length }, (_, place) => from.key(place) ?? '');
      for (const name of names) if (name.startsWith(prefix + beginning)) from.removeItem(name);
    });
  return {
    read(name, shape) {
      const stored = attempt((from): unknown => JSON.parse(from.getItem(prefix + name) ?? 'null'));
      const parsed = z.safeParse(shape, stored);
      return parsed.success ? parsed.data : undefined;
    },
    write(name, value) {
      if (ended) return;
      attempt((to) =>
        value === undefined ? to.removeItem(prefix + name) : to.setItem(prefix + name, JSON.stringify(value)),
      );
    },
    forget,
    end() {
      ended = true;
      forget('');
    },
  };
}
