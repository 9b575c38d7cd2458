import { Arg, Authorized, Directive, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { Role } from './actor';
import { DomainError } from './domain-error';
import { DeliveryStatus } from './outbox.entity';
import type { ServiceName } from './sealed';
import { UUID } from './text-rules';

/** A message that its reader gave up on. What it says stays sealed: ids and times are enough to send it again. */
@ObjectType()
@Directive('@shareable')
export class DeadDelivery {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  sender!: string;

  @Field(() => String)
  subscriber!: string;

  /** Name of the event. */
  @Field(() => String)
  type!: string;

  @Field(() => Date)
  recordedAt!: Date;
}

const REPAIRERS = [Role.GRADES_ADMINISTRATOR, Role.OPERATOR];
const MOST = 100;

/**
 * The list of what a service could not tell, and the button that tells it again. Its operations bear the service's
 * name, since each has a list of its own: `accountDeadDeliveries`, `retryAccountDelivery`.
 */
export function deadDeliveriesOf(service: ServiceName, db: DataSource) {
  const capital = service.charAt(0).toUpperCase() + service.slice(1);

  @Resolver()
  class DeadDeliveryResolver {
    /** The oldest first. */
    @Authorized(REPAIRERS)
    @Query(() => [DeadDelivery], { name: `${service}DeadDeliveries` })
    deadDeliveries(): Promise<DeadDelivery[]> {
      return db.query(
        `SELECT delivery.id, ? AS sender, subscriber, type, recordedAt FROM delivery JOIN outbox ON outbox.id = delivery.messageId
         WHERE status = ? ORDER BY recordedAt LIMIT ?`,
        [service, DeliveryStatus.DEAD, MOST],
      );
    }

    /** Hands a dead message over again; its reader does it once, however often it comes. */
    @Authorized(REPAIRERS)
    @Mutation(() => Boolean, { name: `retry${capital}Delivery` })
    async retryDelivery(@Arg('id', () => ID) id: string): Promise<boolean> {
      if (!UUID.test(id)) throw new DomainError('NOT_FOUND');
      const opened = await db.query<{ affectedRows: number }>(
        'UPDATE delivery SET status = ?, nextAttemptAt = UTC_TIMESTAMP(3), settledAt = NULL WHERE id = ? AND status = ?',
        [DeliveryStatus.OPEN, id, DeliveryStatus.DEAD],
      );
      if (opened.affectedRows === 0) throw new DomainError('NOT_FOUND');
      return true;
    }
  }
  return DeadDeliveryResolver;
}
