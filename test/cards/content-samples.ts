import { contentEntry } from '../../cards/content-entry.ts';
import { contentFind } from '../../cards/content-find.ts';
import { contentHistory } from '../../cards/content-history.ts';
import { contentPreview } from '../../cards/content-preview.ts';
import { contentWords } from '../../src/team/content/content-words.ts';
import { sample } from './sample.ts';

const about = 'helplines/samaritans/3';
const row = { name: 'Samaritans', lines: ['To be looked at again on 31 March 2027'], value: about };
const entry = {
  title: contentWords.entry.title('Samaritans'),
  notice: [contentWords.entry.optional, contentWords.entry.second],
  fields: [
    { id: 'name', label: 'Name', look: 'line', options: [], value: 'Samaritans' },
    { id: 'hours', label: 'When it is open', look: 'lines', options: [], value: '' },
    { id: 'review', label: 'Look at it again on', look: 'date', options: [], value: '2027-03-31' },
    { id: 'confirmed', label: 'Checked?', look: 'one-of', options: [{ value: 'yes', label: 'Yes' }], value: 'yes' },
    { id: 'localities', label: 'Where', look: 'some-of', options: [{ value: 'Hull', label: 'Hull' }], value: 'Hull' },
  ],
  about,
  preview: contentWords.entry.preview,
  back: contentWords.entry.back,
} as const;
const preview = {
  title: contentWords.preview.title('Samaritans'),
  notice: [],
  changes: [{ label: 'When it is open', from: 'Every day', to: 'Day and night, every day' }],
  shownTitle: contentWords.preview.shownTitle,
  shown: [
    { label: '', text: 'Samaritans' },
    { label: 'Phone', text: '116 123' },
  ],
  askWhy: contentWords.preview.askWhy,
  why: '',
  written: '{"name":"Samaritans"}',
  about,
  actions: [
    { title: contentWords.preview.publish, action: 'publish', main: true },
    { title: contentWords.preview.cancel, action: 'cancel' },
  ],
};

/** Cards with which the trust's content is changed. */
export const contentSamples = [
  sample(contentFind, {
    ...contentWords.find,
    waiting: [{ ...row, lines: ['Helplines', 'Sam Reed, 23 November 2026 at 10:42'] }],
    kinds: [{ value: 'helplines', label: 'Helplines' }],
    kind: 'helplines',
    words: 'sam',
    found: [row],
    more: contentWords.find.more(3),
  }),
  sample(contentFind, {
    ...contentWords.find,
    waiting: [],
    kinds: [{ value: 'helplines', label: 'Helplines' }],
    kind: '',
    words: '',
    found: [],
    more: undefined,
  }),
  sample(contentEntry, entry),
  sample(contentEntry, {
    ...entry,
    problem: contentWords.entry.wrong,
    fields: [{ id: 'name', label: 'Name', look: 'line', options: [], value: '', problem: 'give some words' }],
    history: contentWords.entry.history,
    takeAway: contentWords.entry.takeAway,
  }),
  sample(contentPreview, preview),
  sample(contentPreview, { ...preview, problem: contentWords.preview.needsWhy, changes: [], shown: [] }),
  sample(contentHistory, {
    ...contentWords.history,
    title: contentWords.history.title('Samaritans'),
    notice: [contentWords.history.published],
    versions: [
      { name: 'Sam Reed, 23 November 2026 at 10:42', lines: ['Published', 'Why: New hours'] },
      { name: contentWords.history.shipped, lines: [], value: 'helplines/samaritans/0' },
    ],
    about,
  }),
];
