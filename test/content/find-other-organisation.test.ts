import assert from 'node:assert/strict';
import { loadContent } from '../../src/content/load-content.ts';

const { findOtherOrganisation } = loadContent();

describe('finding the organisation that was meant', () => {
  const neighbours: readonly (readonly [string, string])[] = [
    ['Hull Royal', 'huth'],
    ['I was seven hours in A&E at hull royal infirmary', 'huth'],
    ['Castle Hill hospital', 'huth'],
    ['Hull Women’s and Children’s Hospital', 'huth'],
    ['Humber Health Partnership', 'huth'],
    ['my GP sent me to Castle Hill', 'huth'],
    ['TEWV', 'tewv'],
    ['tewv camhs', 'tewv'],
    ['Tees, Esk & Wear Valleys', 'tewv'],
    ['Roseberry Park', 'tewv'],
    ['Scarborough Hospital', 'york-and-scarborough'],
    ['Scarborough A&E', 'york-and-scarborough'],
    ['York and Scarborough Teaching Hospitals', 'york-and-scarborough'],
    ['Goole hospital', 'nlag'],
    ['the paramedics', 'yas'],
    ['my dentist', 'dentist'],
    ['East Riding Council', 'east-riding-council'],
  ];
  for (const [words, id] of neighbours) {
    it(`takes “${words}” for a neighbour`, () => assert.equal(findOtherOrganisation(words)?.id, id));
  }

  const ours = [
    'Humber Teaching',
    'Humber Foundation Trust',
    'I was in Hull Royal and then the Humber Teaching nurses came',
    'the mental health liaison team at Hull Royal',
    'Whitby Hospital',
    'Scarborough',
    'Hull',
    'the Humber Centre',
    'hey there, lovely staff',
    'my GP',
    '',
  ];
  for (const words of ours) {
    it(`does not fire on “${words}”`, () => assert.equal(findOtherOrganisation(words), undefined));
  }
});
