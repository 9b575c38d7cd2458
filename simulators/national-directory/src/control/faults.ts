import { z } from 'zod';

export const TARGETS = ['read', 'write', 'extraction', 'finess'] as const;
export type Target = (typeof TARGETS)[number];

export const faultOrderSchema = z
  .strictObject({
    target: z.enum(TARGETS),
    fault: z.enum(['none', '500', '429', 'slow', 'garbage', 'hang', 'drop']),
    /** Calls the fault strikes before it ends by itself; without it, until told otherwise. */
    times: z.int().positive().optional(),
    delayMs: z.int().min(0).max(600_000).default(3000),
    /** The work is done and only its answer goes wrong: the case that idempotent senders are made for. */
    afterWork: z.boolean().default(false),
  })
  .refine(({ target, afterWork }) => !afterWork || target === 'read' || target === 'write', {
    message: 'afterWork is for the FHIR interfaces, read and write',
  });

export type FaultOrder = z.output<typeof faultOrderSchema>;

/** Faults in force, one per target at most. */
export class Faults {
  private readonly inForce = new Map<Target, FaultOrder>();

  order(order: FaultOrder): void {
    if (order.fault === 'none') this.inForce.delete(order.target);
    else this.inForce.set(order.target, order);
  }

  /** The fault that strikes this call, counted down. */
  take(target: Target): FaultOrder | null {
    const order = this.inForce.get(target);
    if (!order) return null;
    if (order.times === 1) this.inForce.delete(target);
    else if (order.times !== undefined) this.inForce.set(target, { ...order, times: order.times - 1 });
    return order;
  }

  list(): FaultOrder[] {
    return [...this.inForce.values()];
  }

  clear(): void {
    this.inForce.clear();
  }
}
