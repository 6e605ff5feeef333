import { resolveAddress } from './addresses.ts';
import { escapeAttribute, readReferences } from './characters.ts';
import { tokenize } from './tokenize.ts';

/** Attributes of HTML whose value is an address. */
export const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'longdesc']);

/** More than any text has in earnest; resolving takes time. */
const MOST = 1_000;

/** Finds in one look whether there is anything to do: an attribute whose value begins with no scheme. "=" is rare. */
const RELATIVE =
  /(?<=\s(?:href|src|cite|poster|longdesc)\s*)=\s*(?:["']\s*)?(?!["'\s>]|[a-z][a-z\d+.-]*:)/i;

/** HTML whose links and pictures no longer depend on where they stand. */
export function absoluteLinks(html: string, base: string): string {
  if (base === '' || !RELATIVE.test(html)) return html;
  let made = '';
  let copied = 0;
  let name = '';
  let left = MOST;
  tokenize(
    html,
    {
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
      },
      onattribdata(start, end) {
        if (!ADDRESSES.has(name) || left === 0) return;
        left -= 1;
        made += html.slice(copied, start) + absolute(html.slice(start, end), base);
        copied = end;
      },
    },
    { decodeEntities: false },
  );
  return made + html.slice(copied);
}

/** The value of such an attribute, escaped as it was; it stays where it can't be an address. */
export function absolute(value: string, base: string): string {
  const address = resolveAddress(readReferences(value), base);
  return address === null ? value : escapeAttribute(address).replaceAll("'", '&#39;');
}
