import type { Model } from '../model.ts';
import { outputs } from '../model.ts';
import { hashOf, plainComment } from '../names-of.ts';
import { sentencePlaces } from '../read-sentences.ts';
import { createReader } from '../run-reader.ts';
import { seeComment } from '../see-comment.ts';
import { aboutPlaces, createToVector } from '../to-vector.ts';
import { chooseNames } from './choose-names.ts';
import { criticises, normalised, type Row } from './row.ts';
import { targetsOf } from './targets.ts';
import { trainDirect } from './train-direct.ts';
import { trainNet } from './train-net.ts';
import { trainReader } from './train-reader.ts';

const seeds = [1, 2];

/** Into so many parts the rows are put, so that the reader reads none that it learnt from while the nets learn. */
const parts = 4;

/** All that is learnt from rows. The same rows in the same order always give the same model. */
export function learn(rows: readonly Row[]): Model {
  const known = chooseNames(rows);
  const toVector = createToVector(known);
  const named = known.hashes.length + aboutPlaces;
  const places = named + sentencePlaces;
  const partOf = ({ text }: Row) => hashOf(`part ${normalised(text)}`) % parts;
  const verdicts = rows.flatMap((row) => {
    const critical = criticises(row);
    const vector = () => toVector(plainComment(row.text), row.question);
    return critical === undefined ? [] : [{ part: partOf(row), vector: vector(), critical }];
  });
  const readers = Array.from({ length: parts }, (_, part) =>
    createReader(
      trainReader(
        verdicts.filter((verdict) => verdict.part !== part),
        named,
      ),
    ),
  );
  const reader = trainReader(verdicts, named);
  const topics = [...new Set(rows.flatMap(({ topic }) => (topic === undefined ? [] : [topic])))].sort();
  const lessons = rows.map((row) => ({
    vector: seeComment(row.text, row.question, {
      known,
      toVector,
      reader: readers[partOf(row)] ?? createReader(reader),
    }),
    targets: targetsOf(row, topics),
  }));
  const learnt = outputs + topics.length;
  return {
    known,
    reader,
    direct: trainDirect(lessons, places),
    nets: seeds.map((seed) => trainNet(lessons, { places, learnt, seed })),
  };
}
