import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 250;
// Within the graph's longest page.
const LONGEST_PAGE = 100;
const STATES = `query ($ids: [ID!]!) { mailboxRequests(perPage: ${LONGEST_PAGE}, filter: { ids: $ids }) {
  items { id publicationStatus }
} }`;

/** Asks the product, four times a second and in one query, which of the approved mailboxes it calls VISIBLE. */
export class VisibilityWatcher {
  #followed = new Map();
  #ended = false;

  /** @param {import('../../e2e/lib/gateway-client.mjs').Visitor} reviewer @param {{ within: number }} limit ms */
  constructor(reviewer, { within }) {
    this.reviewer = reviewer;
    this.within = within;
    this.done = this.#watch();
  }

  /** Resolves with the time from now to VISIBLE. @throws Error when it does not come */
  follow(requestId) {
    return new Promise((resolve, reject) => {
      this.#followed.set(requestId, { since: performance.now(), resolve, reject });
    });
  }

  async end() {
    this.#ended = true;
    await this.done;
  }

  async #watch() {
    while (!this.#ended) {
      await this.#look().catch((error) => this.#giveUp(error, () => true));
      const tooLong = new Error(`Not visible after ${this.within / 1000} s`);
      this.#giveUp(tooLong, ({ since }) => performance.now() - since > this.within);
      await pause(EVERY_MS);
    }
  }

  async #look() {
    const ids = [...this.#followed.keys()].slice(0, LONGEST_PAGE);
    if (ids.length === 0) return;
    const { mailboxRequests } = await this.reviewer.ask(STATES, { ids });
    for (const { id, publicationStatus } of mailboxRequests.items) {
      if (publicationStatus !== 'VISIBLE') continue;
      const { since, resolve } = this.#followed.get(id);
      this.#followed.delete(id);
      resolve({ visibleAfterMs: performance.now() - since });
    }
  }

  #giveUp(error, isLost) {
    for (const [id, followed] of this.#followed) {
      if (!isLost(followed)) continue;
      this.#followed.delete(id);
      followed.reject(error);
    }
  }
}
