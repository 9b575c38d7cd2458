import { callGraph } from '../../graph/client';
import {
  DeadDeliveryListDocument,
  RetryAccountDeliveryDocument,
  RetryDirectoryDeliveryDocument,
  RetryNotificationDeliveryDocument,
  type DeadDeliveryRowFragment,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';

export type DeadDelivery = DeadDeliveryRowFragment;

/** Each service has a short list of its own; here they are one, the oldest first. */
async function listAll(): Promise<DeadDelivery[]> {
  const lists = await callGraph(DeadDeliveryListDocument, {});
  const all = [
    ...lists.accountDeadDeliveries,
    ...lists.directoryDeadDeliveries,
    ...lists.notificationDeadDeliveries,
  ];
  return all.sort((one, other) => one.recordedAt.localeCompare(other.recordedAt));
}

export const deadDeliverySource: ResourceSource<DeadDelivery> = {
  async list() {
    const data = await listAll();
    return { data, total: data.length };
  },
  async one(id) {
    return found((await listAll()).find((delivery) => delivery.id === id));
  },
  async many(ids) {
    return (await listAll()).filter(({ id }) => ids.includes(id));
  },
};

/** Each service sends its own again. */
const RETRIES: Record<string, (variables: { id: string }) => Promise<unknown>> = {
  account: (variables) => callGraph(RetryAccountDeliveryDocument, variables),
  directory: (variables) => callGraph(RetryDirectoryDeliveryDocument, variables),
  notification: (variables) => callGraph(RetryNotificationDeliveryDocument, variables),
};

export const deadDeliveryActs = {
  async retryDelivery({ id, sender }: DeadDelivery): Promise<void> {
    await RETRIES[sender]?.({ id });
  },
};
