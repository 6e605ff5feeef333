/** `#agents #safety` */
export function Topics({ topics }: { topics: readonly string[] }) {
  if (topics.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-2 font-mono text-[11px] text-accent">
      {topics.map((topic) => (
        <li key={topic}>#{topic}</li>
      ))}
    </ul>
  );
}
