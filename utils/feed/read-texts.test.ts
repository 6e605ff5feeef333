import { expect, test } from 'vitest';
import { parseFeed } from './parse-feed.ts';

const item = (inside: string) =>
  `<rss version="2.0"><channel><title>T</title><item>${inside}</item></channel></rss>`;
const entry = (inside: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"') =>
  `<feed ${attributes}><entry>${inside}</entry></feed>`;

const articleOf = async (document: string) => (await parseFeed(document)).articles[0]!;

test.each([
  ['words', item('<title>One &amp; two</title>'), 'One & two'],
  ['escaped HTML', item('<title>One &lt;b&gt;two&lt;/b&gt;</title>'), 'One two'],
  ['escaped twice', item('<title>Q&amp;amp;A &amp;#8217;</title>'), 'Q&A ’'],
  ['CDATA', item('<title><![CDATA[One & <i>two</i>]]></title>'), 'One & two'],
  ['markup', item('<title>One <b>two</b> three</title>'), 'One two three'],
  ['a "<" of its own', item('<title>I <3 AI, and 2 < 3</title>'), 'I <3 AI, and 2 < 3'],
  ['an address, its "&copy=" no sign', item('<title>?a=1&copy=2</title>'), '?a=1&copy=2'],
  [
    'entities that nobody declared',
    item('<title>Caf&eacute; &hellip; &nope;</title>'),
    'Café … &nope;',
  ],
  ['entities of Windows', item('<title>don&#146;t \u0093so\u0094</title>'), 'don’t “so”'],
  ['characters of no text', item('<title>a\u0000b&#7;c&#xFFFF;d</title>'), 'abcd'],
  ['another name for it', item('<dc:title>Named</dc:title>'), 'Named'],
  [
    'the media in it, as the last resort',
    item('<media:group><media:title>M</media:title></media:group>'),
    'M',
  ],
  ['none but an empty one', item('<title/><dc:title>Named</dc:title>'), 'Named'],
  [
    'text in Atom, where it says so',
    entry('<title type="text">a &lt;b&gt; &amp;amp;</title>'),
    'a <b> &amp;',
  ],
  ['text in Atom, where it says nothing', entry('<title>a &lt;b&gt;</title>'), 'a <b>'],
  [
    'HTML in Atom',
    entry('<title type="html">a &lt;b&gt;c&lt;/b&gt; &amp;amp; d</title>'),
    'a c & d',
  ],
  [
    'xhtml in Atom',
    entry('<title type="xhtml"><div>a <em>b</em> &lt;c&gt;</div></title>'),
    'a b <c>',
  ],
  [
    'xhtml with a prefix',
    entry(
      '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">a <h:b>b</h:b></h:div></title>',
    ),
    'a b',
  ],
])('a title: %s', async (_, document, title) => {
  expect((await articleOf(document)).title).toBe(title);
});

test.each([
  [
    'the full content before a description',
    item('<description>d</description><content:encoded>c</content:encoded>'),
    'c',
    'd',
  ],
  [
    'a description where the content is empty',
    item('<description>d</description><content:encoded> </content:encoded>'),
    'd',
    null,
  ],
  ['what iTunes has', item('<itunes:summary>s</itunes:summary>'), 's', null],
  [
    'escaped HTML',
    item('<description>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</description>'),
    '<p>a &amp; b</p>',
    null,
  ],
  [
    'CDATA',
    item('<description><![CDATA[<p>x & y &nbsp;</p>]]></description>'),
    '<p>x & y &nbsp;</p>',
    null,
  ],
  ['the end of CDATA', item('<description>a ]]&gt; b</description>'), 'a ]]> b', null],
  [
    'markup in its own order',
    item('<description>one <b>two</b> three</description>'),
    'one <b>two</b> three',
    null,
  ],
  [
    'markup with an end left out',
    item('<description><p>a<br>b</description>'),
    '<p>a<br>b</p>',
    null,
  ],
  [
    'markup with words escaped',
    item('<description><code>&lt;br></code></description>'),
    '<code>&lt;br></code>',
    null,
  ],
  [
    'xhtml in its own order',
    entry(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello <b>bold</b> tail</p><a id="x"/></div></content>',
    ),
    '<div><p>Hello <b>bold</b> tail</p><a id="x"></a></div>',
    null,
  ],
  [
    'xhtml with a base in the midst',
    entry(
      '<link href="https://a.example/1/"/><content type="xhtml"><div><a href="x">1</a><p xml:base="https://a.example/2/"><img src="y"/></p></div></content>',
    ),
    '<div><a href="https://a.example/1/x">1</a><p><img src="https://a.example/2/y"></p></div>',
    null,
  ],
  [
    'xhtml with CDATA, which is words',
    entry('<content type="xhtml"><p>a <![CDATA[<b>]]></p></content>'),
    '<p>a &lt;b&gt;</p>',
    null,
  ],
  [
    'drawings in it, with a title of their own',
    entry('<content type="xhtml"><div><svg><title>t</title></svg> x</div></content>'),
    '<div><svg><title>t</title></svg> x</div>',
    null,
  ],
  [
    'text, as HTML',
    entry('<summary>1 &lt; 2\n\nand more</summary>'),
    '<p>1 &lt; 2</p>\n<p>and more</p>',
    null,
  ],
  ['xhtml that is plain', entry('<content type="xhtml">3 &lt; 5</content>'), '3 &lt; 5', null],
  [
    'escaped HTML in a tag that should not be there',
    entry('<content type="html"><div>a &lt;b&gt;c&lt;/b&gt;</div></content>'),
    '<div>a <b>c</b></div>',
    null,
  ],
  [
    'content beside a summary',
    entry('<summary>s</summary><content type="html">c</content>'),
    'c',
    's',
  ],
  [
    'media that is no text',
    entry('<summary>s</summary><content type="image/png">iVBORw0KGgo=</content>'),
    's',
    null,
  ],
  [
    "Atom 0.3's base64",
    entry(
      '<content type="text/html" mode="base64">PHA+SGk8L3A+</content>',
      'xmlns="http://purl.org/atom/ns#" version="0.3"',
    ),
    '<p>Hi</p>',
    null,
  ],
  [
    "Atom 0.3's escaped HTML",
    entry(
      '<content type="text/html" mode="escaped">&lt;p&gt;Hi&lt;/p&gt;</content>',
      'xmlns="http://purl.org/atom/ns#" version="0.3"',
    ),
    '<p>Hi</p>',
    null,
  ],
])('a text: %s', async (_, document, html, summaryHtml) => {
  expect(await articleOf(document)).toMatchObject({ html, summaryHtml });
});
