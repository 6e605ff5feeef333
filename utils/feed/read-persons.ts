import { nodes, type Read, textOf, texts, type XmlNode } from './read-clean.ts';
import { textOfHtml } from './text-of-html.ts';

const LONGEST = 1_000;

const MAIL = /^[^\s@]+@[^\s@]+$/;

/** The names that elements of the first of those kinds say that says any; mail addresses where none does; or null. */
export function namesOf(read: Read, ...kinds: string[]): string | null {
  let addresses: string | null = null;
  for (const kind of kinds) {
    const names = nodes(read, kind).map(nameOf);
    const said = [...new Set(names.filter((name) => name !== ''))].join(', ');
    if (said !== '' && !MAIL.test(said)) return said;
    addresses ??= said || null;
  }
  return addresses;
}

/** A name, or a mail address where that is all there is. */
function nameOf(person: XmlNode): string {
  const name = texts(person, 'name', 'email')[0] ?? textOf(person);
  return withoutAddress(textOfHtml(name.slice(0, LONGEST)));
}

/** "ada@notes.example (Ada)", "Ada (ada@notes.example)" and "Ada <ada@notes.example>" are Ada. */
function withoutAddress(person: string): string {
  const address = /(?:mailto:)?[^\s<>()"':,]+@[^\s<>()"',]+/.exec(person)?.[0];
  if (address === undefined) return person;
  const name = person
    .replace(address, '')
    .replace(/^[\s("<]+|[\s)">]+$/g, '')
    .replace(/\(\s*\)|<\s*>/g, '')
    .trim();
  return name || address.replace(/^mailto:/, '');
}
