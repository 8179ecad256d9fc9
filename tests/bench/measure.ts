/** Times of one job in milliseconds. */
export interface Times {
  name: string;
  values: number[];
}

/**
 * Every job once per round, starting one further each round: a machine that slows down then slows all of them alike. One
 * round before that is not counted, so that none pays alone for what only the first of all has to do.
 * @param jobs each returns its own time in milliseconds
 */
export async function rounds(
  count: number,
  jobs: Readonly<Record<string, () => Promise<number>>>,
  limits: Readonly<Record<string, number>> = {},
): Promise<Times[]> {
  const names = Object.keys(jobs);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < count; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(round + i + names.length) % names.length] ?? '';
      const limit = limits[name] ?? count;
      if (round >= limit || (round < 0 && limit === 1)) continue;
      const time = await jobs[name]?.();
      if (time !== undefined && round >= 0) times.get(name)?.push(time);
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return names.map((name) => ({ name, values: times.get(name) ?? [] }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export interface Goal {
  /** What the ratio is of, and to. */
  of: string;
  to: string;
  must: number;
  aim: number;
  /** `most`: the ratio may be at most this; `least`: at least. */
  bound: 'most' | 'least';
}

export interface Outcome {
  what: string;
  /** With its unit. */
  figure: string;
  must: string;
  aim: string;
  verdict: 'aim met' | 'must met' | 'NOT met';
}

/** One table and its ratios, in the order of the reference: median (min–max) n. */
export function report(title: string, times: readonly Times[], goals: readonly Goal[]): Outcome[] {
  console.log(`\n${title}`);
  for (const { name, values } of times) {
    const range = `${show(Math.min(...values))}–${show(Math.max(...values))}`;
    console.log(`  ${name.padEnd(34)} ${show(median(values)).padStart(9)} ms (${range}) n${values.length}`);
  }
  return goals.map((goal) => outcomeOf(title, goal, times));
}

function outcomeOf(title: string, goal: Goal, times: readonly Times[]): Outcome {
  const medianOf = (name: string) => median(times.find((t) => t.name === name)?.values ?? []);
  // `least` goals are speeds: how many times faster than the anchor.
  const ratio = goal.bound === 'most' ? medianOf(goal.of) / medianOf(goal.to) : medianOf(goal.to) / medianOf(goal.of);
  return outcome(`${title}: ${goal.of} / ${goal.to}`, ratio, 'x', goal.must, goal.aim, goal.bound);
}

/** Holds a figure against its limits and prints it. @param unit what follows the figure, such as `x` or ` ms` */
export function outcome(
  what: string,
  figure: number,
  unit: string,
  must: number,
  aim: number,
  bound: Goal['bound'],
): Outcome {
  const meets = (limit: number) => (bound === 'most' ? figure <= limit : figure >= limit);
  const sign = bound === 'most' ? '≤' : '≥';
  const verdict = meets(aim) ? 'aim met' : meets(must) ? 'must met' : 'NOT met';
  console.log(`  → ${what}: ${figure.toFixed(3)}${unit}  must ${sign} ${must}, aim ${sign} ${aim}: ${verdict}`);
  return { what, figure: `${figure.toFixed(3)}${unit}`, must: `${sign} ${must}`, aim: `${sign} ${aim}`, verdict };
}

function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
