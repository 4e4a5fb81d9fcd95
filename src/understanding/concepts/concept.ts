/**
 * Words that mean alike, by the name of what they mean, in the spelling of plainMessage. Words stand apart by spaces; a
 * phrase of several stands between slashes. `*` ends a beginning of a word, `~` is a gap of up to three words, `<kin>` any word of
 * that concept.
 */
export type Concepts = Readonly<Record<string, string>>;
