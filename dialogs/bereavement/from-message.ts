import type { Answers, Said } from '../dialog.ts';

/** What a message already said: who died, where, what is wanted. It is never asked again. */
export function fromMessage({ slots }: Said): Answers {
  const { route, service, locality, items, forFamily } = slots;
  const wanted = items?.filter((item) => item !== 'survey') ?? [];
  return {
    ...(forFamily ? { forWhom: 'family' } : {}),
    ...(route === undefined ? {} : { route }),
    ...(service === undefined ? {} : { service: { id: service } }),
    ...(locality === undefined ? {} : { area: locality }),
    ...(wanted.length === 0 ? {} : { items: wanted }),
  };
}
