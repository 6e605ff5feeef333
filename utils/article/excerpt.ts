/** About three lines on a card. */
const LONGEST = 280;

/** The beginning of a text, cut between words (or characters, where a script has no spaces) and marked as cut. */
export function excerpt(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const lastSpace = start.lastIndexOf(' ');
  const cut = lastSpace > LONGEST / 2 ? start.slice(0, lastSpace) : withoutHalfCharacter(start);
  return `${cut.replace(/[\s.,;:!?–-]+$/, '')}…`;
}

function withoutHalfCharacter(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}
