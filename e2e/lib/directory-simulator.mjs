/** The stand-in for the national directory of a copy: what the public reads there, and the levers of tests. */
export class DirectorySimulator {
  /** @param {{ urls: Record<string, string>, env: Record<string, Record<string, string>> }} copy */
  constructor({ urls, env }) {
    this.url = urls.simulator;
    this.readKey = env.directory.NATIONAL_READ_KEY;
  }

  /** The e-mail addresses that the public finds at a structure; a call that its read limit counts. */
  async publicAddresses(finess) {
    const system = encodeURIComponent(`https://finess.esante.gouv.fr|${finess}`);
    const response = await fetch(`${this.url}/fhir/v2/Organization?identifier=${system}`, {
      headers: { 'ESANTE-API-KEY': this.readKey, accept: 'application/fhir+json' },
    });
    if (!response.ok) throw new Error(`The public interface answers ${response.status}`);
    const { entry = [] } = await response.json();
    const telecoms = entry.flatMap(({ resource }) => resource.telecom ?? []);
    return telecoms.filter(({ system: kind }) => kind === 'email').map(({ value }) => value);
  }

  /** From now on, the calls of `target` go wrong in this way: see the simulator's README. */
  goWrong(target, fault, more = {}) {
    return this.#control('', { target, fault, ...more });
  }

  /** All goes well again; the log of calls is empty. */
  goWell() {
    return this.#control('/reset', {});
  }

  /** The last calls, the newest first, each with the fault that struck it. */
  async calls() {
    return (await this.#state()).calls;
  }

  /** The faults that have not struck for the last time. */
  async faults() {
    return (await this.#state()).faults;
  }

  async #state() {
    return (await fetch(`${this.url}/_control`)).json();
  }

  async #control(path, body) {
    const response = await fetch(`${this.url}/_control${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The simulator refuses: ${await response.text()}`);
    return response.json();
  }
}
