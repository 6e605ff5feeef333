import { readDate } from '../feed/read-date.ts';

const PLACES: Record<string, string> = {
  '*': '([^/]+)',
  '{yyyy}': '(?<yyyy>\\d{4})',
  '{yy}': '(?<yy>\\d\\d)',
  '{mm}': '(?<mm>\\d\\d)',
  '{dd}': '(?<dd>\\d\\d)',
};

/** An address that fits, and the date in it. */
interface Fit {
  publishedAt: number | null;
}

/**
 * Whether an address is of the kind that patterns such as `/blog/*` describe. Query and a slash at the end don't count.
 *
 * @param page What patterns without a host are relative to.
 */
export function pathMatcher(
  patterns: readonly string[],
  page: string,
): (address: string) => Fit | null {
  const expressions = patterns.map((pattern) => expressionOf(pattern, page));
  return (address) => {
    const { origin, pathname } = new URL(address);
    const path = `${origin}${pathname.replace(/(?<=.)\/$/, '')}`;
    for (const expression of expressions) {
      const match = expression.exec(path);
      if (match) return { publishedAt: dateOf(match.groups ?? {}) };
    }
    return null;
  };
}

function expressionOf(pattern: string, page: string): RegExp {
  const whole = pattern.startsWith('https:') ? pattern : new URL(page).origin + pattern;
  const parts = whole.split(/(\*|\{[ymd]+\})/);
  const source = parts.map((part) => PLACES[part] ?? part.replace(/[.+?^$()[\]|\\]/g, '\\$&'));
  return new RegExp(`^${source.join('')}$`);
}

function dateOf({ yyyy, yy, mm, dd }: Record<string, string>): number | null {
  const year = yyyy ?? (yy === undefined ? undefined : `20${yy}`);
  return year === undefined || mm === undefined ? null : readDate(`${year}-${mm}-${dd ?? '01'}`);
}
