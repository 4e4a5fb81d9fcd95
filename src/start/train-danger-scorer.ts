import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod/v4';
import { readExamples } from '../understanding/training/read-examples.ts';
import { learnWeights } from './danger-training/learn-weights.ts';
import { chooseThreshold, findInVoicesUnheard } from './danger-training/measure.ts';
import { ownSentence, toLessons } from './danger-training/to-lessons.ts';
import { runCommand } from './run-command.ts';

/**
 * Learns the weights of the danger scorer from our own sentences, from posts labelled by C-SSRS, and against ordinary
 * comments. The files are no part of the project (NOTICE says where they are from); the same files always give the same
 * weights.
 */
const usage =
  'npm run train:danger -- --crisis FILE --comments FILE --comments FILE: learns the weights of the danger scorer. With --check it writes nothing: it learns without each voice in turn (a teenager, an older person …) and prints what rules and scorer find in that voice.';

const post = z.object({ text: z.string(), label: z.string() });
const comment = z.object({ text: z.string() });

const here = (file: string) => new URL(file, import.meta.url);
const lines = <Row>(file: string | URL, row: z.ZodType<Row>): readonly Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));

await runCommand(usage, () => {
  const { values: given } = parseArgs({
    options: {
      crisis: { type: 'string' },
      comments: { type: 'string', multiple: true },
      check: { type: 'boolean', default: false },
    },
  });

  const lessons = toLessons({
    own: [
      ...lines(here('../triage/danger-scorer/sentences.jsonl'), ownSentence),
      ...lines(here('../../test/triage/danger-unseen.jsonl'), ownSentence).filter(({ split }) => split !== 'held-out'),
    ],
    understood: readExamples(here('../understanding/examples/')),
    posts: given.crisis === undefined ? [] : lines(given.crisis, post),
    comments: (given.comments ?? []).flatMap((file) => lines(file, comment)).map(({ text }) => text),
  });

  if (given.check) {
    for (const { voice, byRules, found, dangerous, flagged, ordinary } of findInVoicesUnheard(lessons))
      process.stdout.write(
        `${voice}: ${found} of ${dangerous} found (${byRules} by rules), ${flagged} of ${ordinary} ordinary ones flagged\n`,
      );
  } else {
    const weights = learnWeights(lessons.all);
    const threshold = chooseThreshold(weights, lessons.keptBack);
    // A line a key, as the formatter wants it.
    const keys = Object.entries({ threshold, ...weights }).map(
      ([key, value]) => `  "${key}": ${JSON.stringify(value).replaceAll(',', ', ')}`,
    );
    writeFileSync(here('../triage/danger-scorer/weights.json'), `{\n${keys.join(',\n')}\n}\n`);
  }
});
