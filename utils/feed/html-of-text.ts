import { escapeHtml } from './characters.ts';

/** Plain text as HTML: what an empty line parts are paragraphs. */
export function htmlOfText(text: string): string {
  const paragraphs = escapeHtml(text.trim()).split(/\n[^\S\n]*\n\s*/);
  return paragraphs.length === 1
    ? paragraphs[0]!
    : paragraphs.map((each) => `<p>${each}</p>`).join('\n');
}
