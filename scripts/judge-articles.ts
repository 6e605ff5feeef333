import RssParser from 'rss-parser';

/** Of an item, what someone who knows nothing of our rules would know it by. */
interface Told {
  address: string;
  title: string;
}

/**
 * Says which articles a feed has told, apart from the extension's own reading and rules: rss-parser reads, and an article
 * is its address without scheme, `www.`, trackers and slash; with its title where several stand on one page. One that
 * has the title and date of one that is told no more has moved.
 */
export class Judge {
  readonly #parser = new RssParser({ defaultRSS: 2 });
  readonly #crowded = new Set<string>();
  readonly #moved = new Map<string, string>();
  readonly #dated = new Map<string, string>();
  readonly #documents: Told[][] = [];

  /** @throws {Error} Where rss-parser refuses it. */
  async read(document: string): Promise<void> {
    const { items } = await this.#parser.parseString(document);
    const told = items
      .filter(({ link }) => link)
      .map(({ link, title, isoDate }) => ({
        address: plainAddress(link!),
        title: plainTitle(title ?? ''),
        date: isoDate,
      }));
    const addresses = new Set(told.map(({ address }) => address));
    for (const { address, title, date } of told) {
      if (!date) continue;
      const before = this.#dated.get(`${title} ${date}`) ?? address;
      if (!addresses.has(before)) this.#moved.set(address, before);
      this.#dated.set(`${title} ${date}`, before);
    }
    const titles = new Map<string, string>();
    for (const { address, title } of told) {
      if ((titles.get(address) ?? title) !== title) this.#crowded.add(address);
      titles.set(address, title);
    }
    this.#documents.push(told);
  }

  /** What an article is known by, once all documents are read. */
  keyOf(url: string, title: string): string {
    const plain = plainAddress(url);
    const address = this.#moved.get(plain) ?? plain;
    return this.#crowded.has(address) ? `${address} ${plainTitle(title)}` : address;
  }

  /** Of each document in turn, what its articles are known by. */
  documents(): Set<string>[] {
    return this.#documents.map(
      (told) => new Set(told.map(({ address, title }) => this.keyOf(address, title))),
    );
  }
}

function plainAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_[^=&]*|ref)=[^&]*/g, '')
    .replace(/\/+$/, '');
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
