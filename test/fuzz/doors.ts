import { cardDoor } from './card-door.ts';
import type { Connector } from './connector.ts';
import { directLineDoor } from './direct-line-door.ts';
import type { Door } from './door.ts';
import { messageDoor } from './message-door.ts';
import { pageDoor, printDoor } from './page-door.ts';
import { rawDoor } from './raw-door.ts';
import { socketDoor } from './socket-door.ts';
import type { Target } from './target.ts';
import { widgetDoor } from './widget-door.ts';

/** Every public door of a service whose Teams answers go to that connector. */
export const doorsOf = (target: Target, connector: Connector): readonly Door[] => [
  directLineDoor(target),
  cardDoor(target),
  messageDoor(target, connector),
  widgetDoor(target),
  pageDoor(target),
  printDoor(target),
  rawDoor(target),
  socketDoor(target),
];
