/** Minutes and seconds until `end` as "1:05"; null once it is past. */
export function timeLeft(end: string, now: Date): string | null {
  const seconds = Math.ceil((new Date(end).getTime() - now.getTime()) / 1_000);
  if (seconds <= 0) return null;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
