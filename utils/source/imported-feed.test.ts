import { expect, test } from 'vitest';
import { importProgress } from './imported-feed.ts';
import type { Poll, PollProblem } from './poll.ts';

const poll = (problem: PollProblem | null): Poll => ({
  sourceId: 'a',
  at: 0,
  status: 200,
  problem,
  articles: 0,
  added: 0,
  edited: 0,
  bytes: 0,
  ms: 0,
});

test('an import tells who was asked, who failed and who was refused, and not who was removed', () => {
  const feed = (id: string) => ({ id, name: id, why: null });
  const refused = { id: 'refused 0', name: 'Router', why: 'private' as const };
  const progress = importProgress(
    [feed('a'), feed('b'), feed('c'), feed('removed'), refused],
    [
      { id: 'a', lastPoll: poll(null) },
      { id: 'b', lastPoll: poll('slow') },
      { id: 'c', lastPoll: null },
      { id: 'another', lastPoll: null },
    ],
  );
  expect(progress).toMatchObject({ total: 3, asked: 2, refused: [refused] });
  expect(progress.failed.map(({ id }) => id)).toEqual(['b']);
});
