/** `2026-11-22 14:03:05 UTC` from ISO 8601 UTC. */
export function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}

/** The same moment on the wall clock of the capturing machine: `15:03:05 (UTC+01:00)`. */
export function wallClock(iso: string, utcOffsetMinutes: number): string {
  const local = new Date(Date.parse(iso) + utcOffsetMinutes * 60_000).toISOString();
  const minutes = Math.abs(utcOffsetMinutes);
  const two = (n: number) => String(n).padStart(2, '0');
  const sign = utcOffsetMinutes < 0 ? '−' : '+';
  return `${local.slice(0, 10)} ${local.slice(11, 19)} (UTC${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)})`;
}
