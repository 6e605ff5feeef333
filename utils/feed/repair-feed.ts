import { scanXml } from './scan-xml.ts';

/**
 * What rss-parser's strict XML reading refuses a whole feed for, mended in the text. Done only after a refusal, so that
 * sound feeds stay untouched. Escapes every "&" that begins nothing XML knows (so `&nbsp;` becomes text that HTML reads
 * later) and drops characters that XML forbids.
 */
export function repair(document: string): string {
  let mended = '';
  let copied = 0;
  for (const { kind, start, end } of scanXml(document)) {
    if (kind !== 'cdata') continue;
    mended += repairText(document.slice(copied, start)) + document.slice(start, end);
    copied = end;
  }
  mended += repairText(document.slice(copied));
  return mended.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function repairText(text: string): string {
  return text
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')
    .replace(/&#(\d+|x[\da-f]+);/gi, (whole, code: string) => (isXmlCharacter(code) ? whole : ''));
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
