import { expect, test } from 'vitest';
import { categorise } from './categorise.ts';
import { publisherLabels } from './publisher-labels.ts';

test.each([
  ["the publisher's label decides", ['Research'], 'Newsletter', 'Research'],
  ['however it is written', [' TECHNICAL How-to '], undefined, 'Tutorial'],
  [
    'the first label that says a category counts',
    ['Robotics', 'Company', 'Research'],
    undefined,
    'Company',
  ],
  ['a subject is no category', ['Robotics'], undefined, null],
  ['else what the source mostly publishes', ['Robotics'], 'Newsletter', 'Newsletter'],
  ['a label cannot reach into the table', ['constructor', '__proto__'], undefined, null],
] as const)('%s', (_, labels, usual, category) => {
  expect(categorise(labels, usual)).toBe(category);
});

test('the table of labels is sorted and in lower case', () => {
  const labels = Object.keys(publisherLabels);
  expect(labels).toEqual(labels.map((label) => label.toLowerCase()).sort());
});
