import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { findDanger } from '../../src/triage/find-danger.ts';
import { createUnderstand } from '../../src/understanding/create-understand.ts';
import type { Slots } from '../../src/understanding/understood.ts';

const understand = createUnderstand({ content: loadContent(), findDanger });

/** What a message has to tell at least; `undefined` is what it must not tell. */
type Told = { readonly [Slot in keyof Slots]?: Slots[Slot] | undefined };

const table: readonly (readonly [text: string, told: Told, audience?: 'staff'])[] = [
  [
    'my mum died at Fitzwilliam ward last week',
    { service: 'fitzwilliam-ward', route: 'adult', relation: 'carer', distress: true },
  ],
  ['I want to complain about CAMHS', { service: 'camhs', wish: 'complaint', story: undefined }],
  [
    'they left my nan on a trolley at Hull Royal all night and it was disgraceful',
    { organisation: 'huth', locality: undefined },
  ],
  ['I want to volunteer in Whitby', { interests: ['volunteering'], locality: 'Whitby', story: undefined }],
  ['is there a carers forum in Scarborough', { interests: ['forum'], locality: 'Scarborough and Ryedale' }],
  ['when is the champions forum', { interests: ['champions-forum'] }, 'staff'],
  ['I would like to do research and be a governor', { interests: ['member-governor', 'research'] }],
  ['thank you to Dave on reception', { name: 'Dave', purpose: 'thank' }],
  ['ty to amy at camhs ur a legend', { name: 'Amy', service: 'camhs' }],
  ['please thank nurse Sarah', { name: 'Sarah' }],
  ['please thank the nurse who saw me', { name: undefined }],
  ['nurse will you thank everyone', { name: undefined }],
  ['I want to nominate Priya for the purple lanyard', { name: 'Priya', purpose: 'nominate' }],
  ['the care was very good', { rating: 1 }],
  ['my visit was poor, the room was cold', { rating: 4 }],
  ['the nurse was very good with the baby', { rating: undefined }],
  ['my visit was not very good', { rating: undefined }],
  ['my baby was stillborn', { route: 'baby' }],
  ['my brother took his own life', { route: 'sudden' }],
  ['my son died when he was six', { route: 'child' }],
  ['my son died', { route: undefined }],
  ['can I order bereavement cards and booklets for a family', { items: ['card', 'booklet'], forFamily: true }, 'staff'],
  ['my dad died, I would like the booklet', { items: ['booklet'], forFamily: undefined }],
  ['what is happening with LAN-4KT9-2', { reference: 'LAN-4KT9-2' }],
  ['can I use my laptop on the ward wlan', { reference: undefined }],
  ['could a chaplain visit my wife', { chaplain: true }],
  ['im 14 and want to have a say in camhs', { young: true }],
  ['I am 14 weeks pregnant', { young: undefined }],
  ['can I talk to a champion about my care', { wish: 'champion' }],
  ['I saw the physio in May and nobody rang me since', { relation: 'patient' }],
  ['is this anonymous', { topic: 'anonymous' }],
  [
    'the receptionist was rude to me in front of the whole waiting room',
    { story: 'the receptionist was rude to me in front of the whole waiting room' },
  ],
  ['how do I make a complaint please', { story: undefined }],
];

describe('what a message tells beside its meaning', () => {
  for (const [text, told, audience = 'public'] of table)
    it(text, async () => {
      const { slots } = await understand(text, { audience });
      const found = Object.fromEntries(Object.entries(slots).filter(([slot]) => slot in told));
      const wanted = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
      assert.deepEqual(found, wanted);
    });
});
