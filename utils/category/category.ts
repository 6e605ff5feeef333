/** What kind of article it is, said once for every publisher. */
export type Category =
  | 'News'
  | 'Release'
  | 'Research'
  | 'Engineering'
  | 'Tutorial'
  | 'Opinion'
  | 'Newsletter'
  | 'Policy'
  | 'Company'
  | 'Case study';
