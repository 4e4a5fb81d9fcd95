import { findPii } from './find-pii.ts';
import { maskPii } from './mask-pii.ts';
import type { Pii, PiiType } from './pii.ts';

type Shown = Pii & { readonly type: Exclude<PiiType, 'name'> };

const isShown = (pii: Pii): pii is Shown => pii.type !== 'name';

/**
 * What a person is asked about before they send their words. Names are left alone: people want to thank somebody by name,
 * and a complaint may need one.
 */
export const privacy = {
  find: (text: string): readonly Shown[] => findPii(text).filter(isShown),
  mask: (text: string): string => maskPii(text, isShown),
};
