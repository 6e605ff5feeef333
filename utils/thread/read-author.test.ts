import { npubEncode } from 'nostr-tools/nip19';
import { describe, expect, test } from 'vitest';
import { keyOf, type Person, signAs } from '../../tests/fixtures/discussions/sign.ts';
import { KIND, type NostrEvent } from '../nostr/event.ts';
import { commentEvent } from '../nostr/write-event.ts';
import { readAuthor, readProfiles } from './read-author.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const PAGE = 'https://a.example/post';

const profile = (by: Person, content: string, minute = 0) =>
  signAs(by, { kind: KIND.profile, tags: [], content, created_at: NOW / 1_000 + minute * 60 });

describe('an author', () => {
  const authorOf = (...profiles: NostrEvent[]) =>
    readAuthor(signAs('ada', commentEvent(PAGE, 'Hello', null, NOW)), readProfiles(profiles));

  test.each([
    ['has no name before saying one', [], { name: null, isAgent: false }],
    [
      'has the newest name',
      [profile('ada', '{"name":"Old"}'), profile('ada', '{"name":"New"}', 1)],
      { name: 'New' },
    ],
    ['has no name of another', [profile('ben', '{"name":"Ben"}')], { name: null }],
    ['is an agent by profile', [profile('ada', '{"name":"A","bot":true}')], { isAgent: true }],
    ['is no agent by a word', [profile('ada', '{"bot":"true"}')], { isAgent: false }],
    ['has no name where the profile is broken', [profile('ada', '{"name":')], { name: null }],
    ['has no name where the profile is no object', [profile('ada', 'null')], { name: null }],
    ['has no name of another shape', [profile('ada', '{"name":{"a":1}}')], { name: null }],
    [
      'has no name that turns the text or can not be seen',
      [profile('ada', '{"name":"\u202e\u200bAda\\n\u2066 L"}')],
      { name: 'Ada L' },
    ],
  ])('%s', (_, profiles, expected) => {
    expect(authorOf(...profiles)).toMatchObject(expected);
  });

  test.each([
    [
      'is an agent by label',
      [
        ['L', 'agent'],
        ['l', 'ai', 'agent'],
      ],
      true,
    ],
    ['is an agent by a label that names its namespace', [['l', 'ai', 'agent']], true],
    [
      'is an agent by a label whose namespace stands beside it',
      [
        ['l', 'ai'],
        ['L', 'agent'],
      ],
      true,
    ],
    [
      'is an agent by a label behind others',
      [
        ['L', 'ISO-639-1'],
        ['l', 'en', 'ISO-639-1'],
        ['L', 'agent'],
        ['l', 'ai', 'agent'],
      ],
      true,
    ],
    ['is no agent by a label without a namespace', [['l', 'ai']], false],
    ['is no agent by a namespace alone', [['L', 'agent']], false],
    [
      'is no agent by a label of another namespace',
      [
        ['L', 'agent'],
        ['l', 'ai', 'topic'],
      ],
      false,
    ],
    [
      'is no agent by another label',
      [
        ['L', 'agent'],
        ['l', 'human', 'agent'],
      ],
      false,
    ],
  ])('%s', (_, labels, isAgent) => {
    const comment = commentEvent(PAGE, 'Beep', null, NOW);
    comment.tags.push(...labels);
    expect(readAuthor(signAs('cy', comment), new Map()).isAgent).toBe(isAgent);
  });

  test('has a key, shown by both its ends and told whole', () => {
    const npub = npubEncode(keyOf('ada'));
    const { key, npub: whole } = authorOf();
    expect(whole).toBe(npub);
    expect(key).toMatch(/^npub1[0-9a-z]{7}…[0-9a-z]{4}$/);
    expect([npub.startsWith(key.slice(0, 12)), npub.endsWith(key.slice(-4))]).toEqual([true, true]);
  });
});
