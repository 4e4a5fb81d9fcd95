/** 128 random bits in hex. Unlike crypto.randomUUID it also works on plain http inside a trust's network. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
