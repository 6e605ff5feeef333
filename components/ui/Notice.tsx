import type { ReactNode } from 'react';

/** One clear sentence where a list or a result would be. `alarm` is for what went wrong. */
export function Notice({ alarm = false, children }: { alarm?: boolean; children: ReactNode }) {
  return (
    <p
      role={alarm ? 'alert' : 'status'}
      className={`px-4 py-8 text-center font-mono text-[13px] text-pretty ${alarm ? 'text-alarm' : 'text-quiet'}`}
    >
      {children}
    </p>
  );
}
