import { isOwn } from '../utils/source/own-source.ts';
import type { Poll } from '../utils/source/poll.ts';
import type { Source } from '../utils/source/source.ts';

const WIDTHS = [44, 14, 9, 5, 6] as const;

/** What was polled, a line a source: every status in turn, articles told and new, ms of the first poll, and why none. */
export function pollTable(sources: readonly Source[], polls: readonly Poll[]): string {
  const isSilent = ({ id }: Source) => !polls.some(({ sourceId }) => sourceId === id);
  const lines = sources
    .filter((source) => !isSilent(source))
    .map((source) => {
      const own = polls.filter(({ sourceId }) => sourceId === source.id);
      const told = Math.max(0, ...own.map(({ articles }) => articles));
      const added = own.reduce((sum, poll) => sum + poll.added, 0);
      const statuses = own.map(({ status }) => status ?? '–').join(' ');
      return line(
        [isOwn(source) ? source.name : source.id, statuses || '–', told, added, own[0]?.ms ?? '–'],
        reason(own, told),
      );
    });
  const asked = new Set(polls.map(({ sourceId }) => sourceId)).size;
  const sum = polls.reduce((all, poll) => all + poll.added, 0);
  return [
    line(['source', 'status', 'articles', 'new', 'ms'], ''),
    ...lines,
    line(['all', `${asked} asked`, '', sum, ''], ''),
    unasked(sources.filter(isSilent)),
  ].join('\n');
}

function reason(polls: readonly Poll[], told: number): string {
  if (told > 0) return '';
  const [first] = polls;
  if (!first || first.problem === null) return 'its feed is empty in this world';
  if (first.status === 404) return 'is not in this world';
  return first.problem === 'status' ? `answers ${first.status}` : first.problem;
}

/** `Not asked: 37 that start switched off, cerebras (was not polled)` */
function unasked(sources: readonly Source[]): string {
  const off = sources.filter(({ startsOff }) => startsOff !== undefined);
  const others = sources.filter(({ startsOff }) => startsOff === undefined);
  const told = others.map((source) => `${source.id} (was not polled)`);
  return `Not asked: ${[`${off.length} that start switched off`, ...told].join(', ')}`;
}

function line(cells: (string | number)[], why: string): string {
  const padded = cells.map((cell, i) =>
    i < 2 ? String(cell).padEnd(WIDTHS[i]!) : String(cell).padStart(WIDTHS[i]!),
  );
  return `${padded.join(' ')}  ${why}`.trimEnd();
}
