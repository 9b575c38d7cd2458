import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useEffect, useState } from 'react';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { MailboxRequest, Rehearsal } from './mailbox-requests.api';

/** Long enough that a word is typed before it is checked. */
const TYPING_PAUSE_MS = 400;

export interface AddressChoice {
  /** Only a request that can be approved has an address to fix. */
  isOpen: boolean;
  localPart: string;
  edit: (localPart: string) => void;
  proposal: Rehearsal | undefined;
  /** What is typed has not been checked yet. */
  isChecking: boolean;
  error: unknown;
}

/** The address as it would be created: the rule's proposal until the reviewer types another. */
export function useRehearsal({ id, allowedActions }: MailboxRequest): AddressChoice {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const isOpen = allowedActions.includes('APPROVE');
  const [typed, setTyped] = useState<string>();
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, error, isFetching } = useQuery({
    queryKey: ['mailboxRequests', 'address', id, settled],
    queryFn: () => dataProvider.rehearseAddress(id, settled),
    placeholderData: keepPreviousData,
    enabled: isOpen,
  });
  return {
    isOpen,
    localPart: typed ?? data?.localPart ?? '',
    edit: setTyped,
    proposal: data,
    isChecking: isFetching || typed !== settled,
    error,
  };
}
