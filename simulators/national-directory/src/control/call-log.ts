import type { RequestHandler } from 'express';
import { faultOf } from './fault-gate';
import type { Target } from './faults';

const KEPT = 100;

export interface Call {
  at: string;
  target: Target;
  method: string;
  url: string;
  /** Null when the connection ended without a whole answer. */
  status: number | null;
  milliseconds: number;
  fault: string | null;
}

/** The last calls, newest first, and how many each target had. Keys and bodies are not kept. */
export class CallLog {
  private calls: Call[] = [];
  private readonly counts = new Map<Target, number>();

  record(target: Target): RequestHandler {
    return (request, response, next) => {
      const start = performance.now();
      const at = new Date().toISOString();
      response.once('close', () => {
        this.add({
          at,
          target,
          method: request.method,
          url: request.originalUrl,
          status: response.writableFinished ? response.statusCode : null,
          milliseconds: Math.round(performance.now() - start),
          fault: faultOf(response),
        });
      });
      next();
    };
  }

  list(): readonly Call[] {
    return this.calls;
  }

  countsByTarget(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  clear(): void {
    this.calls = [];
    this.counts.clear();
  }

  private add(call: Call): void {
    this.calls = [call, ...this.calls].slice(0, KEPT);
    this.counts.set(call.target, (this.counts.get(call.target) ?? 0) + 1);
  }
}
