import { catalogue } from './catalogue.ts';
import type { Source } from './source.ts';

const byId = new Map(catalogue.map((source) => [source.id, source]));

/** The source of that id, or null where the catalogue (no longer) has it. */
export function findSource(id: string): Source | null {
  return byId.get(id) ?? null;
}
