/** What programs put before a description. */
const HEADS = [/^arXiv:\S+ Announce Type: \S+(?: Abstract:)? ?/i, /^(?:abstract|tl;?dr)[:.] /i];

/** What programs and habits put after it. */
const TAILS = [
  /\bThe post .{1,300} (?:first )?appeared (?:first )?on .{1,120}$/is,
  /\bDer Beitrag .{1,300} erschien zuerst auf .{1,120}$/is,
  /(?:^|[\s.…»\]])(?:read (?:more|on|(?:the )?(?:full|whole|rest)\b)|continue reading|keep reading|click here|view (?:article|post)|weiterlesen|mehr lesen|阅读全文|阅读更多|続きを読む)[^.!?。]{0,80}[.!?。]?\W*$/iu,
];

/** Letters from the end within which a tail begins. */
const TAIL = 450;

/** A description without what is the same under every article: "The post X appeared first on Y", "Read more…". */
export function cleanDescription(told: string): string {
  let description = told.trim();
  for (const head of HEADS) description = description.replace(head, '');
  for (const tail of TAILS) {
    const at = Math.max(0, description.length - TAIL);
    description = description.slice(0, at) + description.slice(at).replace(tail, '');
  }
  return description.trim();
}
