import { cataloguesByKind, type PublisherKind } from './catalogue.ts';
import type { Source } from './source.ts';

/** `own` are those that the reader added. */
export interface SourceGroup {
  kind: PublisherKind | 'own';
  sources: Source[];
}

/** The kinds in the order in which they are shown. */
const KINDS = [
  'own',
  'labs',
  'companies',
  'tools',
  'research',
  'people',
  'newsletters',
  'newsrooms',
] as const;

/** The sources by the kind of their publisher, by name in each group; no group is empty. */
export function groupSources(sources: readonly Source[]): SourceGroup[] {
  return KINDS.map((kind) => ({
    kind,
    sources: sources
      .filter(({ id }) => (kindById.get(id) ?? 'own') === kind)
      .sort((a, b) => a.name.localeCompare(b.name)),
  })).filter((group) => group.sources.length > 0);
}

const kindById = new Map(
  KINDS.filter((kind) => kind !== 'own').flatMap((kind) =>
    cataloguesByKind[kind].map(({ id }): [string, PublisherKind] => [id, kind]),
  ),
);
