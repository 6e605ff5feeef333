/** The beginning of a text, cut between words (or characters, where a script has no spaces) and marked as cut. */
export function excerpt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const lastSpace = start.lastIndexOf(' ');
  const cut = lastSpace > longest / 2 ? start.slice(0, lastSpace) : withoutHalfCharacter(start);
  return `${cut.replace(/[\s.,;:!?–-]+$/, '')}…`;
}

function withoutHalfCharacter(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}
