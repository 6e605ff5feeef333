/**
 * What may stay of an article's HTML: elements that carry text, and attributes that say what it means. A list of what is
 * allowed, because a list of what is forbidden is never complete. How it looks is ours: no style, class, id or name.
 */
export const TAGS = (
  'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt ' +
  'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp ' +
  'section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
).split(' ');

/** `width` and `height` are looked at, to tell pictures from counters, and then taken away too. */
export const ATTRIBUTES =
  'abbr alt colspan datetime dir height href lang open reversed rowspan scope span src start title value width'.split(
    ' ',
  );

/** All that are no addresses: their values are not held against the schemes. */
export const WORDS = ATTRIBUTES.filter((name) => name !== 'href' && name !== 'src');

/** The only schemes that are left in an address, whatever was done to it before. */
export const SCHEMES = /^https?:\/\//i;

/** A cell that spans more than this is no table any more but work for the browser. */
export const MOST_SPANNED = 50;
