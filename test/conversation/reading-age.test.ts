import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sourceFiles } from '../support/source-files.ts';
import { stringsIn } from '../support/strings-in.ts';

/** Every file of wording; those in other languages are sentences of those languages. */
const files = sourceFiles.filter(
  (file) =>
    /^(dialogs|src\/conversation|src\/team)\/.*\b(topic-|tiding-|write-)?words\.ts$/.test(file) &&
    !/(in-own|page|draw|show|language)-words/.test(file),
);

/** Longer sentences, each with why it has to be. */
const exceptions: readonly { readonly begins: string; readonly why: string }[] = [
  {
    begins: 'Everyone who can read this channel will see',
    why: 'A warning to a team before a guarded queue lands in a channel: what is seen and by whom must be read as one.',
  },
];

const sentencesOf = (text: string) => text.split(/(?<=[.?:])\s+|\n+/).filter((sentence) => sentence !== '');
const wordsIn = (sentence: string) => sentence.trim().split(/\s+/).length;

const said = (
  await Promise.all(
    files.map(async (file) => {
      const { words, ...others }: Record<string, unknown> = await import(`../../${file}`);
      // What a dialog asks is looked at with the list of dialogs.
      return stringsIn(
        file.startsWith('dialogs/') && !file.startsWith('dialogs/form/') ? others : { words, ...others },
        file,
      );
    }),
  )
)
  .flat()
  // Twenty words are a measure of English; a language that glues its words or parts them has another.
  .filter(({ at }) => !/\.(pl|ro|ar|ckb)\b/.test(at));

describe('every fixed sentence', () => {
  it('is found, in every file of wording', () => {
    assert.ok(files.length >= 18, files.join(', '));
    assert.ok(said.length > 600, `${said.length}`);
    for (const file of ['src/conversation/words.ts', 'src/conversation/topic-words.ts', 'src/team/words.ts'])
      assert.ok(
        said.some(({ at }) => at.startsWith(file)),
        file,
      );
  });

  it('has at most 20 words', () => {
    const long = said.flatMap(({ at, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsIn(sentence) > 20 && !exceptions.some(({ begins }) => sentence.startsWith(begins)))
        .map((sentence) => `${at}: ${sentence}`),
    );
    assert.deepEqual([...new Set(long)], []);
  });

  it('is an exception only while it is needed, and with a reason', () => {
    for (const { begins, why } of exceptions) {
      assert.ok(
        said.some(({ text }) => sentencesOf(text).some((one) => one.startsWith(begins) && wordsIn(one) > 20)),
        begins,
      );
      assert.ok(why.length > 20);
    }
  });

  it('shouts at nobody and blames nobody', () => {
    const cold =
      /!|\binvalid\b|\berror\b|\boops\b|\bplease note\b|\bclick\b|service users?\b|passed away|loved ones?\b|commit(ted)? suicide/i;
    assert.deepEqual(
      said.filter(({ text }) => cold.test(text)),
      [],
    );
  });
});
