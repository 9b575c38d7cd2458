import { setTimeout as delay } from 'node:timers/promises';
import type { RequestHandler, Response } from 'express';
import type { FaultOrder, Faults, Target } from './faults';
import { misbehave } from './misbehave';

const answersToLose = new WeakMap<Response, FaultOrder>();
const strikes = new WeakMap<Response, FaultOrder>();

/** Stands before the routes of a target and strikes with the fault in force. */
export function faultGate(faults: Faults, target: Target): RequestHandler {
  return async (_request, response, next) => {
    const order = faults.take(target);
    if (order) strikes.set(response, order);
    if (order?.fault === 'slow') await delay(order.delayMs);
    if (!order || order.fault === 'slow') {
      next();
    } else if (order.afterWork) {
      answersToLose.set(response, order);
      next();
    } else {
      misbehave(response, order);
    }
  };
}

/** True when the answer was taken by a fault ordered for after the work. */
export function loseAnswer(response: Response): boolean {
  const order = answersToLose.get(response);
  if (order) misbehave(response, order);
  return order !== undefined;
}

/** Name of the fault that struck this call, for the call log. */
export function faultOf(response: Response): string | null {
  return strikes.get(response)?.fault ?? null;
}
