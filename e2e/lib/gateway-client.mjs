const ANSWER_WITHIN_MS = 20_000;

/** The gateway answered, and the answer is no. */
export class Refused extends Error {
  name = 'Refused';

  constructor(status, errors) {
    super(errors.map(({ extensions, path }) => `${extensions?.code ?? 'no code'} ${path ?? ''}`).join(', '));
    this.status = status;
    this.code = errors[0]?.extensions?.code;
    this.errors = errors;
  }
}

/** A visitor of a copy's gateway, as a browser is one: a jar of cookies, and the calls made with it. */
export class Visitor {
  cookies = new Map();

  /** @param {{ urls: Record<string, string> }} copy */
  constructor(copy) {
    this.copy = copy;
  }

  /** Another browser of the same person: what it begins from here on is its own. */
  anotherBrowser() {
    const other = new Visitor(this.copy);
    other.cookies = new Map(this.cookies);
    return other;
  }

  /**
   * One operation through the gateway.
   * @returns its data
   * @throws Refused with the code; TypeError where nothing answers
   */
  async ask(query, variables = {}) {
    const { gateway, admin } = this.copy.urls;
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: admin,
        'sec-fetch-site': 'same-origin',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const { data, errors } = await response.json();
    if (errors) throw new Refused(response.status, errors);
    return data;
  }

  #keep(line) {
    const [pair = ''] = line.split(';');
    const middle = pair.indexOf('=');
    const [name, value] = [pair.slice(0, middle), pair.slice(middle + 1)];
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}
