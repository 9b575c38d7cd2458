/** Something the person at the keyboard can set right: said in one sentence, without a stack. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** How an error is shown at the end of a command. */
export const sayError = (error) =>
  error instanceof Refusal ? error.message : (error.stack ?? String(error));
