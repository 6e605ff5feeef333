import { useId } from 'react';

/** One of a few choices, under its name. */
export function Select<T extends string | number>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: T;
  choices: readonly { value: T; name: string }[];
  onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-[13px]">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = choices[target.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
        className="rounded border border-quiet bg-paper px-1.5 py-0.5 font-mono text-[12px]"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </span>
  );
}
