import {
  type ChangeEvent,
  type HTMLInputAutoCompleteAttribute,
  type ReactNode,
  useId,
} from 'react';
import { Problem } from './Problem.tsx';

/**
 * A line, or a box of several, to type in, under its name; below it a hint and, where something is wrong with what was
 * typed, that.
 */
export function Field({
  label,
  value,
  onChange,
  hint,
  problem,
  type = 'text',
  placeholder,
  autoComplete = 'off',
  rows,
  children,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  /** One clear sentence; null or left out where nothing is wrong. */
  problem?: string | null | undefined;
  type?: 'text' | 'url' | 'password';
  placeholder?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Of a box: how many lines it shows. */
  rows?: number;
  /** The button that sends a line, where it stands beside it. */
  children?: ReactNode;
}) {
  const id = useId();
  const hasProblem = problem !== undefined && problem !== null;
  const about = [hint && `${id}-hint`, hasProblem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    placeholder,
    autoCapitalize: 'none',
    spellCheck: false,
    'aria-invalid': hasProblem,
    'aria-describedby': about || undefined,
    onChange: (change: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(change.target.value),
    className:
      'block w-full rounded border border-quiet bg-raised px-2.5 py-1.5 font-mono text-[13px] placeholder:text-quiet aria-invalid:border-alarm',
  };
  return (
    <div className="w-full max-w-xl min-w-0">
      <label htmlFor={id} className="block pb-1 text-[13px] font-semibold">
        {label}
      </label>
      {rows === undefined ? (
        <div className="flex gap-3">
          <input
            {...shared}
            // An address is checked by ourselves, and told in our own words.
            type={type === 'password' ? 'password' : 'text'}
            inputMode={type === 'url' ? 'url' : undefined}
            autoComplete={autoComplete}
          />
          {children}
        </div>
      ) : (
        <textarea {...shared} rows={rows} />
      )}
      {hint && (
        <p id={`${id}-hint`} className="pt-1 text-[12px] text-pretty text-quiet">
          {hint}
        </p>
      )}
      {hasProblem && <Problem id={`${id}-problem`} text={problem} />}
    </div>
  );
}
