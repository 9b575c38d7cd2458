// Ends with 0 when this container's process answers on PORT: node deploy/health.mjs /readyz
const { status, ok } = await fetch(`http://127.0.0.1:${process.env.PORT}${process.argv[2]}`, {
  signal: AbortSignal.timeout(4_000),
});
console.log(status);
process.exitCode = ok ? 0 : 1;
