import type { CatalogueSource } from '../catalogue/catalogue-source.ts';
import { companies } from '../catalogue/companies.ts';
import { labs } from '../catalogue/labs.ts';
import { labsByPage } from '../catalogue/labs-by-page.ts';
import { newsletters } from '../catalogue/newsletters.ts';
import { newsrooms } from '../catalogue/newsrooms.ts';
import { people } from '../catalogue/people.ts';
import { research } from '../catalogue/research.ts';
import { tools } from '../catalogue/tools.ts';
import { hostPatterns } from './host-patterns.ts';

/** The sources that come with the companion, by the kind of their publisher. */
export const cataloguesByKind = {
  labs: byId([...labs, ...labsByPage]),
  companies,
  tools,
  research,
  people,
  newsletters,
  newsrooms,
} as const;

export type PublisherKind = keyof typeof cataloguesByKind;

/**
 * All of them, sorted by id. To add one, add a row to the list of its kind in `utils/catalogue/`: `catalogue.test.ts`
 * says what is missing, and the permissions follow from `hosts`. After the first release it is a row that `cameLater`.
 */
export const catalogue: readonly CatalogueSource[] = byId(Object.values(cataloguesByKind).flat());

/** The hosts that are granted by installing. An update never adds to them. */
export const installedHosts = hostPatterns(catalogue.filter(({ cameLater }) => !cameLater));

function byId(sources: CatalogueSource[]): CatalogueSource[] {
  return sources.sort((a, b) => (a.id < b.id ? -1 : 1));
}
