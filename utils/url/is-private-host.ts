import ipaddr from 'ipaddr.js';

/** Endings that a resolver at home or in an office answers for (RFC 6761, 6762, 8375; `internal` by ICANN, 2024). */
const PRIVATE_ENDINGS = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'home.arpa',
  'corp',
];

/** Public names that are there to resolve to a private address. Others can't be known: fetch hides the address. */
const PRIVATE_BY_DNS = ['nip.io', 'sslip.io', 'localtest.me', 'lvh.me'];

/**
 * Whether a host belongs to the reader's own machine or network rather than to the internet. An extension with host
 * permission is exempt from the browser's own guard (Local Network Access), so a feed's address must pass here.
 *
 * @param host As `URL.hostname` gives it: lower case, IPv4 in four decimal parts, IPv6 in brackets.
 */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  const address = name.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address)) return ipaddr.process(address).range() !== 'unicast';
  if (!name.includes('.')) return true;
  return [...PRIVATE_ENDINGS, ...PRIVATE_BY_DNS].some(
    (ending) => name === ending || name.endsWith(`.${ending}`),
  );
}
