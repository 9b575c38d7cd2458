/** Longest orderly stop, in milliseconds: past it what still runs is cut. */
const STOP_WITHIN_MS = 15_000;

/** Ends what was begun, takes nothing new, and leaves. */
export function onStopSignal(stop: () => Promise<void>): void {
  const handle = () => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', handle);
  process.once('SIGINT', handle);
}
