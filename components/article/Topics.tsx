import { FilterButton } from './FilterButton.tsx';

/** `#agents #safety` */
export function Topics({ topics }: { topics: readonly string[] }) {
  if (topics.length === 0) return null;
  return (
    <ul className="mt-0.5 -mb-1 flex flex-wrap gap-x-2 font-mono text-[11px] text-accent">
      {topics.map((topic) => (
        <li key={topic}>
          <FilterButton part="topic" value={topic}>
            #{topic}
          </FilterButton>
        </li>
      ))}
    </ul>
  );
}
