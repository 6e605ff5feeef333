/** What went wrong with what the reader has just asked for, in a sentence below it; nothing where nothing did. */
export function Problem({ id, text }: { id?: string; text: string | null }) {
  if (text === null) return null;
  return (
    <p id={id} role="alert" className="pt-1 text-[13px] text-pretty text-alarm">
      {text}
    </p>
  );
}
