/**
 * Query parameters that say how a reader came, not what is read. Sorted. A name that ends with `*` is a prefix.
 * Taken from the families that publishers' own feeds and newsletters put on links.
 */
export const trackingParameters = [
  '_hsenc',
  '_hsmi',
  'dclid',
  'fbclid',
  'gclid',
  'hss_channel',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'publication_id',
  'ref',
  'ref_src',
  's_cid',
  'sc_*',
  'share_id',
  'trk',
  'twclid',
  'utm_*',
  'wbraid',
  'yclid',
];
