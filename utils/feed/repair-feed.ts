/**
 * What rss-parser's strict XML reading would garble or refuse a whole feed for, mended in the text. Two steps,
 * because most feeds are sound: `straighten` is for what it garbles without a word, and is always done; `repair` is
 * for what it refuses, and is done after a refusal.
 */

/** Atom's xhtml is read with its text in another order than its tags. As escaped HTML it comes through whole. */
export function straighten(document: string): string {
  return document
    .replace(/^[^<]+/, '')
    .replace(
      /<(content|summary|title)((?:\s[^>]*)?\stype=["'])xhtml(["'][^>]*)>([\s\S]*?)<\/\1\s*>/g,
      (_, tag: string, before: string, after: string, markup: string) =>
        `<${tag}${before}html${after}>${escapeMarkup(markup)}</${tag}>`,
    );
}

/**
 * Escapes every "&" that begins nothing XML knows (so `&nbsp;` becomes text that HTML reads later), drops characters
 * that XML forbids, and blanks dates that nobody can read.
 */
export function repair(document: string): string {
  const mended = outsideCdata(document, (text) =>
    text
      .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')
      .replace(/&#(\d+|x[\da-f]+);/gi, (whole, code: string) => (isXmlCharacter(code) ? whole : ''))
      .replace(/<(published|updated)>([^<]*)<\/\1>/g, (whole, tag: string, date: string) =>
        Number.isNaN(Date.parse(date)) ? `<${tag}></${tag}>` : whole,
      ),
  );
  return mended.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

/** XML 1.0 section 2.2. */
function isXmlCharacter(written: string): boolean {
  const code =
    written.startsWith('x') || written.startsWith('X')
      ? parseInt(written.slice(1), 16)
      : Number(written);
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

function outsideCdata(document: string, mend: (text: string) => string): string {
  return document
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part : mend(part)))
    .join('');
}

function escapeMarkup(markup: string): string {
  return markup.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
