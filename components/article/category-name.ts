import { CATEGORIES, type Category } from '../../utils/category/category.ts';
import { t } from '../../utils/i18n.ts';

const NAMES = {
  News: 'categoryNews',
  Release: 'categoryRelease',
  Research: 'categoryResearch',
  Engineering: 'categoryEngineering',
  Tutorial: 'categoryTutorial',
  Opinion: 'categoryOpinion',
  Newsletter: 'categoryNewsletter',
  Policy: 'categoryPolicy',
  Company: 'categoryCompany',
  'Case study': 'categoryCaseStudy',
} as const satisfies Record<Category, string>;

/** What a category is called. */
export function categoryName(category: Category): string {
  return t(NAMES[category]);
}

/** What each category is called. */
export function categoryNames(): Map<Category, string> {
  return new Map(CATEGORIES.map((category) => [category, categoryName(category)]));
}
