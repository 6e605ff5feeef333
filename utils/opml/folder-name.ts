/** Longest name of a folder that a list shows whole. */
const LONGEST = 60;

/** Stands for a slash in a folder's own name: between folders there is a real one. */
const SLASH = '\uff0f';

/** A folder's name as a part of a path of folders. */
export function toFolderName(name: string): string {
  return name
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .replaceAll('/', SLASH)
    .trim()
    .slice(0, LONGEST);
}

/** A part of a path of folders as the folder's own name. */
export function fromFolderName(part: string): string {
  return part.replaceAll(SLASH, '/');
}
