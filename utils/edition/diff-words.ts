/** A piece of a text that was changed. `skipped` stands for what is the same and not near a change. */
export type Piece = { kind: 'same' | 'gone' | 'new'; text: string } | { kind: 'skipped' };

/** Words, or sentences, that are compared with each of the others: 4 MB of numbers. */
const MOST_COMPARED = 2_000;

/** Words of what is the same that are shown before and after a change. */
const CONTEXT = 6;

/**
 * What is gone from a text and what is new in it, in order, with a few words around. Long texts that have much changed
 * are compared by sentences.
 */
export function diffWords(before: string, after: string): Piece[] {
  const pieces =
    changed(words(before), words(after)) ??
    changed(sentences(before), sentences(after)) ??
    replaced([before], [after]);
  return shortened(pieces);
}

interface Run {
  kind: 'same' | 'gone' | 'new';
  parts: string[];
}

function replaced(gone: string[], fresh: string[]): Run[] {
  return [
    { kind: 'gone', parts: gone },
    { kind: 'new', parts: fresh },
  ];
}

/** With the space after each. Chinese and Japanese are cut between letters. */
function words(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\s)|(?<=[\u3040-\u30ff\u4e00-\u9fff])/);
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]\s|[。！？])/);
}

/** Null where there is too much to compare. */
function changed(before: string[], after: string[]): Run[] | null {
  const isSame = (i: number, k: number) => before[i]?.trimEnd() === after[k]?.trimEnd();
  let start = 0;
  while (start < before.length && start < after.length && isSame(start, start)) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && isSame(before.length - 1 - end, after.length - 1 - end)) end += 1;
  const gone = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  if (Math.max(gone.length, fresh.length) > MOST_COMPARED) return null;
  return [
    { kind: 'same', parts: after.slice(0, start) },
    ...alongLongest(gone, fresh),
    { kind: 'same', parts: after.slice(after.length - end) },
  ];
}

/** Along the longest common subsequence. */
function alongLongest(before: string[], after: string[]): Run[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const isSame = (i: number, k: number) => before[i]!.trimEnd() === after[k]!.trimEnd();
  for (let i = before.length - 1; i >= 0; i--) {
    for (let k = after.length - 1; k >= 0; k--) {
      const [down, right] = [lengths[(i + 1) * width + k]!, lengths[i * width + k + 1]!];
      lengths[i * width + k] = isSame(i, k)
        ? lengths[(i + 1) * width + k + 1]! + 1
        : Math.max(down, right);
    }
  }
  const runs: Run[] = [];
  const add = (kind: Run['kind'], part: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.parts.push(part);
    else runs.push({ kind, parts: [part] });
  };
  let [i, k] = [0, 0];
  while (i < before.length || k < after.length) {
    if (i < before.length && k < after.length && isSame(i, k)) {
      add('same', after[k]!);
      [i, k] = [i + 1, k + 1];
    } else if (
      k === after.length ||
      (i < before.length && lengths[(i + 1) * width + k]! >= lengths[i * width + k + 1]!)
    ) {
      add('gone', before[i]!);
      i += 1;
    } else {
      add('new', after[k]!);
      k += 1;
    }
  }
  return runs;
}

/** Of what is the same only a few words on the sides of a change. */
function shortened(runs: Run[]): Piece[] {
  const filled = runs.filter(({ parts }) => parts.length > 0);
  return filled.flatMap(({ kind, parts }, place): Piece[] => {
    const text = parts.join('');
    if (kind !== 'same') return [{ kind, text }];
    const all = words(text);
    const head = place === 0 ? [] : all.slice(0, CONTEXT);
    const tail = place === filled.length - 1 ? [] : all.slice(-CONTEXT);
    if (head.length + tail.length >= all.length) return [{ kind, text }];
    return [...piece(head), { kind: 'skipped' }, ...piece(tail)];
  });
}

function piece(near: string[]): Piece[] {
  return near.length === 0 ? [] : [{ kind: 'same', text: near.join('') }];
}
