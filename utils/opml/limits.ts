/** In bytes of a file, and in characters of what it says. Beyond, it is no list of feeds. */
export const LONGEST_LIST = 5 * 1024 * 1024;

/** More feeds than any reader follows; the rest is left out, and that is said. */
export const MOST_FEEDS = 2_000;
