/** What may end a sentence: a stop with what closes after it, followed by space; a stop of a script without spaces; a line. */
const END = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？｡]+[」』”’）]*|\n+/gu;

/** After these a full stop ends nothing, nor after a single letter: "J. Clark", "e.g. agents", "z. B. Agenten". */
const ABBREVIATION =
  /(?:^|[\s("“/.])(?:\p{L}|e\.g|i\.e|etc|vs|cf|al|dr|mr|mrs|ms|prof|st|no|nr|fig|eq|sec|inc|ltd|corp|co|jr|sr|approx|ca|bzw|usw|vgl|inkl|zzgl|evtl|ggf|abb)\.$/iu;

/** Far enough back to see the word before a stop. */
const WORD_BEFORE = 12;

/**
 * The sentences of a text, in order, without space around them. A stop within an abbreviation, or before a small letter,
 * ends none. Takes time in proportion to the text, whatever the text is.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(END)) {
    const end = index + stop.length;
    if (stop === '.' && !endsAt(text, end)) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

function endsAt(text: string, end: number): boolean {
  const next = text.slice(end, end + 3).trimStart();
  return (
    !/^\p{Ll}/u.test(next) && !ABBREVIATION.test(text.slice(Math.max(0, end - WORD_BEFORE), end))
  );
}
