import { DAY, HOUR, MINUTE } from '../../utils/time/units.ts';
import type { Act, Check, Seen } from './check.ts';
import { START } from './documents.ts';
import { type Lab, openLab } from './lab.ts';

export interface Outcome {
  check: Check;
  complaints: string[];
  note: string;
}

/** The first day in small steps, so that what comes too early is seen; then in larger ones. */
const STEPS = [
  ...Array.from({ length: DAY / (5 * MINUTE) }, () => 5 * MINUTE),
  ...Array.from({ length: (6 * DAY) / HOUR }, () => HOUR),
];

/** Follows all feeds of all checks for seven days, then does what needs a browser of its own, and judges. */
export async function runChecks(checks: readonly Check[]): Promise<Outcome[]> {
  const lab = await openLab();
  try {
    await prepare(lab, checks);
    await liveThrough(
      lab,
      checks.flatMap(({ acts }) => acts ?? []),
    );
    const seen = await lookAt(lab, checks);
    await lab.leaveAll();
    const driven = new Map<Check, string[]>();
    for (const check of checks) {
      if (check.drive) driven.set(check, told(await attempt(() => check.drive!(lab))));
    }
    return checks.map((check) => ({
      check,
      complaints: [...(driven.get(check) ?? []), ...told(judge(check, seen))],
      note: typeof check.note === 'function' ? check.note(seen) : (check.note ?? ''),
    }));
  } finally {
    await lab.close();
  }
}

async function prepare(lab: Lab, checks: readonly Check[]) {
  await lab.follow(checks.flatMap(({ feeds }) => feeds ?? []));
  await lab.pass(0);
}

/** A round at every step, and another at once: that an alarm rings too often must make no difference. */
async function liveThrough(lab: Lab, acts: readonly Act[]) {
  for (const step of STEPS) {
    const before = lab.now();
    await lab.pass(step);
    await lab.pass(0);
    for (const act of acts) if (isDue(act, before - START, lab.now() - START)) await act.act(lab);
  }
}

function isDue(
  { afterMs, everyMs, untilMs = Infinity }: Act,
  before: number,
  now: number,
): boolean {
  if (everyMs === undefined) return before < afterMs && now >= afterMs;
  return (
    now >= afterMs && now <= untilMs && Math.floor(before / everyMs) < Math.floor(now / everyMs)
  );
}

async function lookAt(lab: Lab, checks: readonly Check[]): Promise<Seen> {
  const keys = checks.flatMap(({ feeds }) => (feeds ?? []).map(({ key }) => key));
  const found = await lab.look(keys);
  return {
    startedAt: START,
    asks: (url) => (url === undefined ? lab.server.asks : lab.asks(url)),
    of(key) {
      const source = found.get(key);
      if (!source) throw new Error(`No feed is called ${key}`);
      return source;
    },
  };
}

function judge(check: Check, seen: Seen) {
  try {
    return check.judge?.(seen) ?? [];
  } catch (error) {
    return [String(error)];
  }
}

async function attempt(drive: () => ReturnType<NonNullable<Check['drive']>>) {
  try {
    return await drive();
  } catch (error) {
    return [String(error)];
  }
}

function told(complaints: ReturnType<NonNullable<Check['judge']>>): string[] {
  return complaints.filter((complaint) => typeof complaint === 'string');
}
