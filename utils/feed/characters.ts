import { tokenize } from './tokenize.ts';

const BEYOND_XML = /&(?!(?:amp|lt|gt|quot|apos);)/;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

const ODD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\ufffe\uffff]/;
const ALL_ODD = new RegExp(ODD, 'g');
/** 128 to 159. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, place) => 0x80 + place),
);

/**
 * The text without what no XML document may hold (XML 1.0 section 2.2). The control characters from 128 on, which it may
 * hold but nobody means, are Windows-1252's, as HTML reads their numbers.
 */
export function mendCharacters(text: string): string {
  return ODD.test(text) ? text.replace(ALL_ODD, mendCharacter) : text;
}

function mendCharacter(odd: string): string {
  return WINDOWS_1252[odd.charCodeAt(0) - 0x80] ?? '';
}

/**
 * Reads character references once, HTML's names among them, for feeds use them without declaring them. What is none,
 * "R&D" or "&unknown;", stays as it is; "&#0;" is dropped.
 */
export function readReferences(text: string): string {
  if (!text.includes('&')) return text;
  if (!BEYOND_XML.test(text)) return readXmlReferences(text);
  return text.replace(REFERENCE, (whole, decimal: string, hex: string, name: string) => {
    if (name) return namedCharacter(name) ?? whole;
    return characterOf(decimal ? Number(decimal) : parseInt(hex, 16));
  });
}

/** The same for most texts, at a tenth of the cost. "&amp;" is the last, for what it makes is not to be read again. */
function readXmlReferences(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

const XML_NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const htmlNames = new Map<string, string | null>();

function namedCharacter(name: string): string | null {
  if (Object.hasOwn(XML_NAMES, name)) return XML_NAMES[name]!;
  const known = htmlNames.get(name);
  if (known !== undefined) return known;
  const character = htmlReference(`&${name};`);
  // HTML has 2,231 names: who has used up more has made them up.
  if (htmlNames.size < 5_000) htmlNames.set(name, character);
  return character;
}

function characterOf(code: number): string {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0x10ffff || isSurrogate ? '' : mendCharacters(String.fromCodePoint(code));
}

/** What one reference stands for in HTML, or null where HTML doesn't know the whole of it. */
function htmlReference(reference: string): string | null {
  let characters = '';
  let isKnown = true;
  tokenize(reference, {
    ontextentity(code) {
      characters += String.fromCodePoint(code);
    },
    ontext() {
      isKnown = false;
    },
  });
  return isKnown ? characters : null;
}

export function escapeHtml(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

export function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('"', '&quot;');
}
