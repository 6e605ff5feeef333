/**
 * Whether an address is of the kind that patterns such as `/blog/*` describe. Query and a slash at the end don't count.
 *
 * @param page Its host is where they are.
 */
export function pathMatcher(
  patterns: readonly string[],
  page: string,
): (address: string) => boolean {
  const { origin } = new URL(page);
  const expressions = patterns.map(expressionOf);
  return (address) => {
    const url = new URL(address);
    const path = url.pathname.replace(/(?<=.)\/$/, '');
    return url.origin === origin && expressions.some((expression) => expression.test(path));
  };
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
