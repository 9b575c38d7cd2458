/** Puts values into the `{slots}` of a sentence; a slot without a value stays, so that it is seen. */
export const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
