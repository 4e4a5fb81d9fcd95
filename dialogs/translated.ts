/**
 * Words in another language: as much of the English as is translated, down to single sentences. What is missing falls
 * back to English, so a translation may grow sentence by sentence. Functions and lists are replaced whole.
 */
export type Translated<T> = T extends (...given: never) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [Key in keyof T]?: Translated<T[Key]> }
      : T;
