import { trackingParameters } from './tracking-parameters.ts';

const exact = new Set(trackingParameters.filter((name) => !name.endsWith('*')));
const prefixes = trackingParameters
  .filter((name) => name.endsWith('*'))
  .map((name) => name.slice(0, -1));

/** The query (without its `?`) as it was, but for the parameters that say how a reader came. */
export function withoutTracking(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .join('&');
}

function isTracking(pair: string): boolean {
  const name = pair.split('=', 1)[0]!.toLowerCase();
  return exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
