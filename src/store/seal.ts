import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Keeps words closed at rest (AES-256-GCM, a fresh nonce each). `purpose` names the column: a value moved into another
 * column does not open.
 */
export interface Seal {
  readonly close: (purpose: string, text: string) => Buffer;
  /** @throws OtherKeyError, and whatever the cipher throws when the value was tampered with or has another purpose. */
  readonly open: (purpose: string, sealed: Buffer) => string;
  /** A keyed hash, for things that are compared and never read back. */
  readonly hash: (purpose: string, text: string) => Buffer;
}

/** Thrown when a value was closed with another data key than ours. */
export class OtherKeyError extends Error {
  override readonly name = 'OtherKeyError';
}

const keyIdLength = 4;
const nonceLength = 12;
const tagLength = 16;
const headLength = keyIdLength + nonceLength + tagLength;

/** @param dataKey 32 random bytes; sealing and hashing use keys derived from it, never the key itself. */
export function createSeal(dataKey: Buffer): Seal {
  const sealing = derive(dataKey, 'lanyard sealing');
  const hashing = derive(dataKey, 'lanyard hashing');
  const keyId = createHash('sha256').update(sealing).digest().subarray(0, keyIdLength);
  return {
    close(purpose, text) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(purpose));
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([keyId, nonce, cipher.getAuthTag(), closed]);
    },
    open(purpose, sealed) {
      if (!sealed.subarray(0, keyIdLength).equals(keyId)) throw new OtherKeyError('sealed with another data key');
      const nonce = sealed.subarray(keyIdLength, keyIdLength + nonceLength);
      const tag = sealed.subarray(keyIdLength + nonceLength, headLength);
      const decipher = createDecipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(purpose)).setAuthTag(tag);
      return Buffer.concat([decipher.update(sealed.subarray(headLength)), decipher.final()]).toString('utf8');
    },
    hash: (purpose, text) => createHmac('sha256', hashing).update(`${purpose}\n${text}`).digest(),
  };
}

function derive(dataKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), use, 32));
}
