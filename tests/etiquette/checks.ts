import type { Check } from './check.ts';
import { articles } from './checks/articles.ts';
import { limits } from './checks/limits.ts';
import { moves } from './checks/moves.ts';
import { pace } from './checks/pace.ts';
import { pauses } from './checks/pauses.ts';
import { requests } from './checks/requests.ts';
import { validators } from './checks/validators.ts';

/** F01 to F48, a hundred points in all. */
export const checks: readonly Check[] = [
  ...validators,
  ...requests,
  ...pace,
  ...pauses,
  ...moves,
  ...limits,
  ...articles,
].sort((a, b) => (a.id < b.id ? -1 : 1));
