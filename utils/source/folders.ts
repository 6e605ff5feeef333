import type { SourceRecord } from './source-record.ts';

/** Every folder that sources are in, and those around them, in the order of the alphabet. */
export function foldersOf(records: readonly Pick<SourceRecord, 'folders'>[]): string[] {
  const all = new Set<string>();
  for (const path of records.flatMap(({ folders }) => folders)) {
    const parts = path.split('/');
    for (const place of parts.keys()) all.add(parts.slice(0, place + 1).join('/'));
  }
  return [...all].sort((one, other) => one.localeCompare(other));
}

/** Whether one of these folders is that one or within it; '' holds everything. */
export function isInFolder(folders: readonly string[], folder: string): boolean {
  return folder === '' || folders.some((path) => path === folder || path.startsWith(`${folder}/`));
}
