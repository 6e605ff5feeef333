import { readdirSync, readFileSync } from 'node:fs';

/** What a process has used up to now. */
interface Usage {
  cpuMs: number;
  mb: number;
  peakMb: number;
}

/** `/proc` counts CPU in these. */
const TICK_MS = 10;

/** The process of the browser in which the extension runs. Linux only: it is looked up in `/proc`. */
export function extensionProcess(): { usage(): Usage } {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = pids.filter((pid) => read(pid, 'cmdline').includes('--extension-process'));
  const [pid] = found.toSorted((one, other) => startOf(other) - startOf(one));
  if (pid === undefined) throw new Error('No process of an extension was found.');
  return {
    usage() {
      const status = read(pid, 'status');
      const mb = (name: string) =>
        Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024);
      const fields = fieldsOf(pid);
      return {
        cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
        mb: mb('VmRSS'),
        peakMb: mb('VmHWM'),
      };
    },
  };
}

/** The last that was started: others of other browsers may be there. */
function startOf(pid: string): number {
  return Number(fieldsOf(pid)[19] ?? 0);
}

/** Of `stat`, those after the name. */
function fieldsOf(pid: string): string[] {
  return read(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
}

function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
