/** What kinds of article there are, said once for every publisher. */
export const CATEGORIES = [
  'News',
  'Release',
  'Research',
  'Engineering',
  'Tutorial',
  'Opinion',
  'Newsletter',
  'Policy',
  'Company',
  'Case study',
] as const;

export type Category = (typeof CATEGORIES)[number];
