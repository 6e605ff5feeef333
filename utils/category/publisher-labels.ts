import type { Category } from './category.ts';

/**
 * What publishers file articles under, in lower case, and the category it means here. Sorted. Labels that name a
 * subject ("Search", "Robotics") are topics and stand in no row.
 */
export const publisherLabels: Record<string, Category> = {
  announcement: 'News',
  announcements: 'News',
  'best practices': 'Tutorial',
  'case studies': 'Case study',
  'case study': 'Case study',
  changelog: 'Release',
  company: 'Company',
  'company news': 'Company',
  'customer solutions': 'Case study',
  'customer stories': 'Case study',
  engineering: 'Engineering',
  essay: 'Opinion',
  essays: 'Opinion',
  'global affairs': 'Policy',
  guide: 'Tutorial',
  guides: 'Tutorial',
  'how-to': 'Tutorial',
  news: 'News',
  newsletter: 'Newsletter',
  opinion: 'Opinion',
  overviews: 'Research',
  paper: 'Research',
  papers: 'Research',
  perspectives: 'Opinion',
  policy: 'Policy',
  product: 'Release',
  'product news': 'Release',
  publication: 'Research',
  release: 'Release',
  releases: 'Release',
  research: 'Research',
  story: 'Case study',
  'technical how-to': 'Tutorial',
  tutorial: 'Tutorial',
  tutorials: 'Tutorial',
};
