const minute = 60_000;
/** Without a touch for so long, the chat asks whether anybody is still there; and then closes, on a shared screen too. */
const warnAfter = 25 * minute;
export const endAfter = 30 * minute;

export type Idleness = 'active' | 'warning' | 'over';

interface Deps {
  readonly now: () => number;
  readonly changed: (idleness: Idleness) => void;
}

/**
 * Watches for nobody being there. `look` is called every few seconds and reads the clock, because timers sleep with the
 * device. Once it is over it stays over.
 */
export function createIdle({ now, changed }: Deps) {
  let last = now();
  let is: Idleness = 'active';
  const become = (next: Idleness) => {
    if (is === next || is === 'over') return;
    is = next;
    changed(next);
  };
  return {
    touched() {
      look();
      if (is === 'over') return;
      last = now();
      become('active');
    },
    look,
  };

  function look() {
    const idle = now() - last;
    become(idle >= endAfter ? 'over' : idle >= warnAfter ? 'warning' : is === 'warning' ? 'warning' : 'active');
  }
}
