import type { Match } from './join-stories.ts';

/**
 * Of copies, those that are one article published twice. Two sections of a publisher may run different pages under one
 * title: so of several candidates a copy stands in the source that shares most titles with its own, and the others tell
 * the same story. Returns groups of ids.
 */
export function groupCopies(matches: readonly Match[]): string[][] {
  const copies = matches.filter(({ how }) => how === 'copy');
  const shared = new Map<string, number>();
  for (const match of copies) shared.set(kinOf(match), (shared.get(kinOf(match)) ?? 0) + 1);
  const kinship = (match: Match) => shared.get(kinOf(match)) ?? 0;
  const closest = new Map<string, number>();
  for (const match of copies)
    for (const { id } of [match.one, match.other])
      closest.set(id, Math.max(closest.get(id) ?? 0, kinship(match)));
  const isClose = (match: Match) =>
    [match.one, match.other].every(({ id }) => kinship(match) * 2 >= (closest.get(id) ?? 0));
  return connected(copies.filter(isClose));
}

/** What hangs together by pairs. */
function connected(matches: readonly Match[]): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const { one, other } of matches) {
    const group = new Set([
      ...(groups.get(one.id) ?? [one.id]),
      ...(groups.get(other.id) ?? [other.id]),
    ]);
    for (const id of group) groups.set(id, group);
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

function kinOf({ one, other }: Match): string {
  return [one.sourceId, other.sourceId].sort().join(' ');
}
