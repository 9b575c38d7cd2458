import { useCreatePath, type RaRecord } from 'react-admin';

/** Where a row leads: a person of a mailbox is kept on the mailbox's page. */
export function useOpenMailbox() {
  const createPath = useCreatePath();
  return (_id: RaRecord['id'], _resource: string, { mailbox }: RaRecord): string | false =>
    mailbox ? createPath({ resource: 'mailboxes', type: 'show', id: mailbox.id }) : false;
}
