import { MINUTE } from './time/units.ts';

/** Hands the reader a file, as if it were a link to download. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading a large one.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}
