import { describe, expect, test } from 'vitest';
import { NO_SCHEDULE } from '../schedule/feed-schedule.ts';
import { parseFeed } from './parse-feed.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const RSS_1 =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"';

describe('one article, whatever the feed is called', () => {
  test.each([
    ['RSS 2.0', '<rss version="2.0"><channel><item><title>Read</title></item></channel></rss>'],
    [
      'RSS 0.91',
      '<!DOCTYPE rss SYSTEM "x.dtd"><rss version="0.91"><channel><item><title>Read</title></item></channel></rss>',
    ],
    ['RSS in capitals', '<RSS><CHANNEL><ITEM><TITLE>Read</TITLE></ITEM></CHANNEL></RSS>'],
    [
      'RSS with a namespace of its own',
      '<rss xmlns="http://backend.userland.com/rss2"><channel><item><title>Read</title></item></channel></rss>',
    ],
    [
      'RSS with a namespace that nobody knows',
      '<rss xmlns="x:y"><channel><item><title>Read</title></item></channel></rss>',
    ],
    [
      'RSS with a prefix',
      '<r:rss xmlns:r="x:y"><r:channel><r:item><r:title>Read</r:title></r:item></r:channel></r:rss>',
    ],
    [
      'RSS 1.0',
      `<rdf:RDF ${RSS_1}><channel/><item rdf:about="x"><title>Read</title></item></rdf:RDF>`,
    ],
    [
      'RSS 1.0 with prefixes the other way',
      '<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel/><r:item><r:title>Read</r:title></r:item></RDF>',
    ],
    ['Atom', `<feed xmlns="${ATOM}"><entry><title>Read</title></entry></feed>`],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Read</title></entry></feed>',
    ],
    [
      'Atom with a prefix',
      `<a:feed xmlns:a="${ATOM}"><a:entry><a:title>Read</a:title></a:entry></a:feed>`,
    ],
    ['Atom without a namespace', '<feed><entry><title>Read</title></entry></feed>'],
    [
      'Atom in RSS',
      `<rss xmlns:x="${ATOM}"><channel><item><x:title>Read</x:title></item></channel></rss>`,
    ],
  ])('%s', async (_, document) => {
    expect((await parseFeed(document)).articles.map(({ title }) => title)).toEqual(['Read']);
  });
});

test('names of modules go by their namespace, not their prefix, and others are left alone', async () => {
  const document = `<rss xmlns:d="http://purl.org/DC/elements/1.1/" xmlns:dc="x:y"><channel><item>
    <dc:creator>Nobody</dc:creator><d:creator>Ada</d:creator><q:title>No</q:title><title>Yes</title>
    </item></channel></rss>`;
  expect((await parseFeed(document)).articles[0]).toMatchObject({ author: 'Ada', title: 'Yes' });
});

const rss = (inside: string, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel>${inside}<item/></channel></rss>`;
const atom = (inside: string, attributes = '') =>
  `<feed xmlns="${ATOM}" ${attributes}>${inside}</feed>`;

test.each([
  ['its title', rss('<title>A &amp;amp; B</title>'), { title: 'A & B' }],
  [
    "no title of the picture's",
    rss('<image><title>No</title></image><title>Yes</title>'),
    { title: 'Yes' },
  ],
  [
    'its page, not itself',
    rss('<atom:link rel="self" href="https://a.example/feed"/><link>https://a.example/</link>'),
    { home: 'https://a.example/' },
  ],
  [
    'its page in Atom',
    atom('<link rel="self" href="https://a.example/feed"/><link href="https://a.example/"/>'),
    { home: 'https://a.example/' },
  ],
  ['its page against where it was read', atom('<link href="/"/>'), { home: 'https://b.example/' }],
  ['its language', rss('<language>en-GB</language>', 'xml:lang="de"'), { language: 'en-GB' }],
  ['its language as XML has it', atom('', 'xml:lang="de"'), { language: 'de' }],
  ['nothing', rss(''), { title: '', home: null, language: null, schedule: NO_SCHEDULE }],
])('a feed says %s', async (_, document, said) => {
  expect(await parseFeed(document, 'https://b.example/feed')).toMatchObject(said);
});
