import type { ReactNode } from 'react';

/** Fields and the button that sends them, also by Enter. */
export function Form({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-3"
      onSubmit={(submit) => {
        submit.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
