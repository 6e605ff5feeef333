import { expect, test } from 'vitest';
import { isEdited } from './is-edited.ts';

const long = 'word '.repeat(300);

test.each([
  ['another word', '<p>One word</p>', '<p>Another word</p>', true],
  ['a word less', '<p>One word</p>', '<p>One</p>', true],
  ['more at the end of a long text', `<p>${long}</p>`, `<p>${long}</p><p>Update</p>`, true],
  ['other markup', '<p>One word</p>', '<div><b>One</b> word</div>', false],
  ['other white space', 'One word', ' One\n word ', false],
  ['more of a teaser', '<p>One word…</p>', '<p>One word and another</p>', false],
  ['a text where the title stood for it', 'The title', '<p>A text</p>', false],
  ['a text where none was', '', '<p>A text</p>', false],
  ['no text any more', '<p>A text</p>', '', false],
])('%s', (_, before, after, edited) => {
  expect(isEdited('The title', before, after)).toBe(edited);
});
