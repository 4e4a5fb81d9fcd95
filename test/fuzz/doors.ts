import { directLineDoor } from './direct-line-door.ts';
import type { Door } from './door.ts';
import type { Target } from './target.ts';

/** Every public door. */
export const doorsOf = (target: Target): readonly Door[] => [directLineDoor(target)];
