import type { OrganizationDirectory } from '../directory/organization-directory';
import { takeExtraction, type Extraction } from './extraction';

export interface ExtractionSchedule {
  current(): Extraction;
  stop(): void;
}

/** With 0 seconds each reader gets the present; else a snapshot is taken at once and then that often. */
export function scheduleExtraction(
  directory: OrganizationDirectory,
  everySeconds: number,
): ExtractionSchedule {
  if (everySeconds === 0) return { current: () => takeExtraction(directory), stop: () => undefined };
  let latest = takeExtraction(directory);
  const timer = setInterval(() => {
    latest = takeExtraction(directory);
  }, everySeconds * 1000);
  // A start that fails on its port must still end the process.
  timer.unref();
  return { current: () => latest, stop: () => clearInterval(timer) };
}
