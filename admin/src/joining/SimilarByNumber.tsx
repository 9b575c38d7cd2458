'use client';

import { checkStructureIdentifier } from '@balorg/identifiers';
import { useFormContext } from 'react-hook-form';
import { emptyForm, type RequestForm } from '../request/draft';
import { SimilarMailboxes } from './SimilarMailboxes';

interface Props {
  regionCode: string;
  hasAccount: boolean;
}

/** As soon as the structure's number is right: nobody should fill a whole form to hear that a mailbox is there. */
export function SimilarByNumber({ regionCode, hasAccount }: Props) {
  const { identifierType, identifier } = useFormContext<RequestForm>().watch();
  const isRight = identifierType !== '' && checkStructureIdentifier(identifierType, identifier).ok;
  const asked = isRight ? { ...emptyForm(regionCode), identifierType, identifier } : null;
  return <SimilarMailboxes asked={asked} regionCode={regionCode} hasAccount={hasAccount} />;
}
