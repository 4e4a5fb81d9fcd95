import { useEffect, useState } from 'preact/hooks';
import { createIdle, type Idleness } from './idle.ts';
import { words } from './words.ts';

/** How often the clock is looked at, in milliseconds. */
const every = 10_000;

/** Asks whether anybody is still there, and leaves when nobody answers. The region stays, so that it is announced. */
export function IdleWarning({ over }: { readonly over: () => void }) {
  const [idleness, setIdleness] = useState<Idleness>('active');
  useEffect(() => {
    const idle = createIdle({
      now: () => Date.now(),
      changed: (next) => {
        setIdleness(next);
        if (next === 'over') over();
      },
    });
    const timer = setInterval(idle.look, every);
    const signs = ['keydown', 'pointerdown', 'input', 'wheel'] as const;
    for (const sign of signs) addEventListener(sign, idle.touched, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, idle.touched);
    };
  }, []);
  return (
    <div role="alert">
      {idleness === 'warning' ? (
        <div class="idle">
          <p>{words.idle.ask}</p>
          {/* A press is a sign of life like any other. */}
          <button type="button" class="quiet">
            {words.idle.stay}
          </button>
        </div>
      ) : null}
    </div>
  );
}
