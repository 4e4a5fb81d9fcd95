import type { Content } from './content.ts';

/** Reads the bereavement booklets and cards. */
export function loadBooklets(_folder: URL): Pick<Content, 'booklets' | 'bookletFor' | 'booklet' | 'bereavementCards'> {
  return {
    booklets: [],
    bookletFor: () => {
      throw new Error('there is no booklet yet');
    },
    booklet: () => undefined,
    bereavementCards: [],
  };
}
