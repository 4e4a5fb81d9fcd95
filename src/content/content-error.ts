/** Thrown when content cannot be used; its message names the file and the entry and says how to mend it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}
