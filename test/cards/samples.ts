import { caseSamples } from './case-samples.ts';
import { contentSamples } from './content-samples.ts';
import { outcomeSamples } from './outcome-samples.ts';
import { questionSamples } from './question-samples.ts';

/** Every card, drawn from sample views: what the tests go through, and what a designer looks at. */
export const samples = [...questionSamples, ...outcomeSamples, ...caseSamples, ...contentSamples];
