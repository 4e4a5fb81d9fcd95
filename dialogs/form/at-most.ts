import { z } from 'zod/v4';

/** A text of at most so many characters as people count them: an emoji is one, however it is kept. */
export const atMost = (characters: number) => z.string().refine((text) => [...text].length <= characters);
