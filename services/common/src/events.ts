/** Every event that leaves a service, by what it tells of. Facts its readers need, and no more personal data than that. */

export * from './events/request-events';
export * from './events/mailbox-events';
export * from './events/member-events';
export * from './events/account-events';
export * from './events/directory-events';
export * from './events/notification-events';
