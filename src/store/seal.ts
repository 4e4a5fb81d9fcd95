import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

/**
 * Keeps words closed at rest (AES-256-GCM, a fresh nonce each). `purpose` names the column: a value moved into another
 * column does not open. Each value begins with the id of the key that closed it.
 */
export interface Sealing {
  readonly close: (purpose: string, text: string) => Buffer;
  /** @throws OtherKeyError, and whatever the cipher throws when the value was tampered with or has another purpose. */
  readonly open: (purpose: string, sealed: Buffer) => string;
  /** What values begin with that were closed with today's key. */
  readonly keyId: Buffer;
}

export interface Seal extends Sealing {
  /** A keyed hash, for things that are compared and never read back. */
  readonly hash: (purpose: string, text: string) => Buffer;
}

/** Thrown when a value was closed with a data key that is none of ours. */
export class OtherKeyError extends Error {
  override readonly name = 'OtherKeyError';
}

/** Each 32 random bytes. */
export interface DataKeys {
  readonly dataKey: Buffer;
  /** Those that may still open what they closed, and close nothing any more. */
  readonly oldDataKeys?: readonly Buffer[];
}

export const keyIdLength = 4;
const nonceLength = 12;
const tagLength = 16;
const headLength = keyIdLength + nonceLength + tagLength;

/** Sealing uses keys derived from the data keys, never the keys themselves. */
export function createSealing({ dataKey, oldDataKeys = [] }: DataKeys): Sealing {
  const [mine, ...others] = [dataKey, ...oldDataKeys].map((key) => {
    const sealing = derive(key, 'lanyard sealing');
    const id = createHash('sha256').update(sealing).digest().subarray(0, keyIdLength);
    // As an object it is taken apart once, and not again for every value.
    return { sealing: createSecretKey(sealing), id };
  });
  if (mine === undefined) throw new Error('a data key is needed');
  return {
    keyId: mine.id,
    close(purpose, text) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', mine.sealing, nonce).setAAD(Buffer.from(purpose));
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([mine.id, nonce, cipher.getAuthTag(), closed]);
    },
    open(purpose, sealed) {
      const key = [mine, ...others].find(({ id }) => sealed.subarray(0, keyIdLength).equals(id));
      if (key === undefined) throw new OtherKeyError('sealed with another data key');
      const nonce = sealed.subarray(keyIdLength, keyIdLength + nonceLength);
      const tag = sealed.subarray(keyIdLength + nonceLength, headLength);
      const decipher = createDecipheriv('aes-256-gcm', key.sealing, nonce).setAAD(Buffer.from(purpose)).setAuthTag(tag);
      return Buffer.concat([decipher.update(sealed.subarray(headLength)), decipher.final()]).toString('utf8');
    },
  };
}

/** Adds keyed hashes, whose key is kept and not derived anew: what is only compared cannot be hashed again. */
export const withHashes = (sealing: Sealing, hashing: Buffer): Seal => ({
  ...sealing,
  hash: (purpose, text) => createHmac('sha256', hashing).update(`${purpose}\n${text}`).digest(),
});

/** The key of the hashes of a database that was made with this data key. */
export const hashingKeyOf = (dataKey: Buffer): Buffer => derive(dataKey, 'lanyard hashing');

function derive(dataKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), use, 32));
}
