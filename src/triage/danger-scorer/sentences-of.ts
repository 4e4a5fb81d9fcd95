import type { Word } from '../read-words.ts';

/** Where nobody types a full stop, a sentence is taken to end after so many words. */
const mostWords = 30;

/** The sentences of a text, each as its plain words. */
export function sentencesOf(words: readonly Word[]): readonly (readonly string[])[] {
  const sentences: string[][] = [];
  let sentence: string[] = [];
  for (const { word, ends } of words) {
    sentence.push(word);
    if (!ends && sentence.length < mostWords) continue;
    sentences.push(sentence);
    sentence = [];
  }
  return sentence.length > 0 ? [...sentences, sentence] : sentences;
}
