// npm passes on the Ctrl-C that the terminal has already sent: two within this time are one.
const ONE_GESTURE = 1_500;

/**
 * Resolves at the first Ctrl-C, SIGTERM or closed terminal. A later second one ends this process at once, and
 * what it started with it.
 * @param {() => void} [onFirst] told at once
 */
export function onEndSignal(onFirst = () => {}) {
  return new Promise((resolve) => {
    let first;
    const hear = () => {
      if (first && Date.now() - first > ONE_GESTURE) process.exit(1);
      if (first) return;
      first = Date.now();
      onFirst();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, hear);
    // A closed pipe (npm start | head) has nobody left to read.
    process.stdout.on('error', hear);
  });
}
