/**
 * A page that was fetched and told no articles: its recipe doesn't fit any more, or it is another page, such as one that
 * wants a login or a consent.
 */
export class PageError extends Error {
  override name = 'PageError';
  readonly problem: 'layoutChanged' | 'otherPage';

  constructor(problem: PageError['problem'], message: string) {
    super(message);
    this.problem = problem;
  }
}
