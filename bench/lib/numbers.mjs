/** The value that `share` of the numbers do not pass (nearest rank). */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const rounded = (number, digits = 0) => Number(number.toFixed(digits));

/** Milliseconds that `work` took, and what it gave. */
export async function timed(work) {
  const began = performance.now();
  const result = await work();
  return { result, ms: performance.now() - began };
}
