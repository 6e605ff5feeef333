import { expect, test } from 'vitest';
import { textOfHtml, textOfTitle } from './text-of-html.ts';

test.each([
  ['blocks are words apart', '<p>One</p><p>two</p><ul><li>three</li></ul>', 'One two three'],
  ['inline tags are not', 'un<b>break</b>able', 'unbreakable'],
  ['a line break is a space', 'one<br>two<br/>three', 'one two three'],
  [
    'entities are read, also without semicolon',
    'R&amp;D &copy 2026 &#8217;&nbsp;x',
    'R&D © 2026 ’ x',
  ],
  ['scripts and styles say nothing', '<style>p{}</style>a<script>alert("b")</script>c', 'ac'],
  ['drawings say nothing', 'a<svg><text>x</text></svg>b', 'ab'],
  ['comments say nothing', 'a<!-- x -->b', 'ab'],
  ['an open tag at the end is harmless', 'one <a href="', 'one'],
  ['a drawing within a drawing does not end it', 'a<svg><svg></svg>x</svg>b', 'ab'],
  ['a drawing may be empty', 'a<svg/>b', 'ab'],
  ['an end without a beginning is nothing', 'a</b>b</svg>', 'ab'],
  ['control characters are spaces', 'a\u0000b\u0007c', 'a b c'],
  ['nothing is nothing', ' <p> </p> ', ''],
])('%s', (_, html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test.each([
  ['markup goes', 'The <em>next</em> step', 'The next step'],
  ['an escaped entity is read', 'Q&amp;A with the team', 'Q&A with the team'],
  ['a comparison stays', 'Why 3 < 5 and 7 > 2', 'Why 3 < 5 and 7 > 2'],
  ['code stays', 'Vec<T> and List<String>, explained', 'Vec<T> and List<String>, explained'],
  ['an element that is the subject stays', 'The <template> element', 'The <template> element'],
  ['and so does <object>', 'The <object> tag', 'The <object> tag'],
  ['and <head>', 'What goes in <head> & why', 'What goes in <head> & why'],
  ['and <svg>', 'Draw with <svg> today', 'Draw with <svg> today'],
  ['and a script without an end', 'The <script> tag &amp; you', 'The <script> tag & you'],
  ['and what is no tag', 'Start with <!DOCTYPE html>', 'Start with <!DOCTYPE html>'],
  ['a picture goes', 'Look: <img src="/x.png"> here', 'Look: here'],
  ['a style does not stay', 'Hi<STYLE>p{}</style > you', 'Hi you'],
  ['a script does not', 'Hi<script>alert(1)</script>', 'Hi'],
])('in a title, %s', (_, title, text) => {
  expect(textOfTitle(title)).toBe(text);
});
