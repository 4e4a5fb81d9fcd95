import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { plainBereavementWords } from '../../src/content/booklet-wording.ts';
import { loadContent } from '../../src/content/load-content.ts';

const content = loadContent();

interface Line {
  readonly at: string;
  readonly text: string;
}

const lines: readonly Line[] = [
  ...content.booklets.flatMap(({ id, title, sections }) => [
    { at: id, text: title },
    ...sections.flatMap((section) =>
      [
        section.title,
        ...section.paragraphs,
        ...(section.list ?? []),
        ...(section.contacts ?? []).map(({ about }) => about),
      ].map((text) => ({ at: `${id}, ${section.id}`, text })),
    ),
  ]),
  ...content.bereavementCards.flatMap(({ id, title, alt, credit }) =>
    [title, alt, credit].map((text) => ({ at: id, text })),
  ),
];

const sentencesOf = (text: string) => text.split(/(?<=[.?])\s+/);
/** What is at fault, each wording once: shared sections stand in many booklets. */
const wrongBy = (wrong: (text: string) => boolean) =>
  lines.filter(({ text }, at) => wrong(text) && lines.findIndex((one) => one.text === text) === at);

describe('the words of booklets and cards', () => {
  it('are many, so that these rules look at something', () => assert.ok(lines.length > 1000));

  it('come in sentences of at most 20 words', () =>
    assert.deepEqual(
      wrongBy((text) => sentencesOf(text).some((one) => one.split(/\s+/).length > 20)),
      [],
    ));

  it('come in paragraphs of at most three sentences', () =>
    assert.deepEqual(
      wrongBy((text) => sentencesOf(text).length > 3),
      [],
    ));

  it('hide no death, cheer nobody up and give no orders', () => {
    const wrong =
      /!|\bshould\b|\bmust not\b|unfortunately|\bplease\b|great|congrat|journey|closure|move on|healing|\bstrong\b|better place|\bkill|\bbridge\b|overdos|hang(ed|ing)/i;
    assert.deepEqual(
      wrongBy((text) => wrong.test(text)),
      [],
    );
  });

  it('name no way and no place of suicide, and call nobody a victim', () =>
    assert.deepEqual(
      wrongBy((text) => /\bmethod|\bvictim|successful|attempt|committ/i.test(text)),
      [],
    ));

  it('use the words of NHS style', () =>
    assert.deepEqual(
      wrongBy((text) =>
        /service user|clinician|\belderly\b|telephone|suffer|mentally ill|anonymis|&(?!E\b)|\be\.g\.|\bi\.e\./i.test(
          text,
        ),
      ),
      [],
    ));
});

describe('wording that softens a death', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['We are here for you!', /exclamation mark/],
    ['Your mother passed away.', /“passed away”: say died/],
    ['After the passing of the person', /say died/],
    ['The deceased was in our care.', /say the person who died/],
    ['When you lose a loved one', /not everybody was loved/],
    ['We are sorry for your loss.', /say that the person died/],
    ['They went to sleep.', /say died/],
    ['He committed suicide.', /say died by suicide/],
  ];
  for (const [text, mend] of refused)
    it(`is refused with the mend: ${text}`, () => {
      const { error } = plainBereavementWords.safeParse(text);
      assert.match(error?.issues[0]?.message ?? '', mend);
    });

  it('is not seen in plain words', () => {
    for (const text of [
      'Your brother died by suicide.',
      'Eat and rest when you can.',
      'You can ask for a baby loss certificate.',
    ])
      assert.ok(plainBereavementWords.safeParse(text).success, text);
  });
});
