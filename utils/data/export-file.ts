/** What stands in the head of an exported file. docs/decisions/0020 describes all of it. */
interface About {
  /** Epoch ms. */
  at: number;
  /** Of the companion, and of its database. */
  version: string;
  database: number;
  settings: Readonly<Record<string, unknown>>;
}

const LEFT_OUT =
  'The key of your identity: carry it away in the options, under identity. And what is made anew from the articles.';

/** The file as far as the first table: what follows are tables, then `}}`. */
export function exportHead({ at, version, database, settings }: About): string {
  const head = {
    format: 'timeahead-companion-export',
    formatVersion: 1,
    exportedAt: new Date(at).toISOString(),
    companion: version,
    database,
    leftOut: LEFT_OUT,
    settings,
  };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "tables": {`;
}
