import { useTranslate } from 'react-admin';
import { ConfirmExportButton } from './ConfirmExportButton';
import { ExportButton } from './ExportButton';
import { PublishButton } from './PublishButton';
import { RetryButton } from './RetryButton';
import { WithdrawButton } from './WithdrawButton';
import type { PublicationRow } from './publications.api';

type Action = PublicationRow['allowedActions'][number];

interface Props {
  ids: string[];
  /** What a single publication allows; without it the service judges line by line. */
  allowed?: readonly Action[];
  onDone?: () => void;
}

/** As the directory service takes at once. */
const MOST = 100;

/** The acts on publications, one by one and in bulk. */
export function PublicationActs({ ids, allowed, onDone }: Props) {
  const translate = useTranslate();
  if (ids.length > MOST) return <>{translate('resources.publications.tooMany', { most: MOST })}</>;
  const may = (action: Action) => !allowed || allowed.includes(action);
  return (
    <>
      {may('PUBLISH') && <PublishButton ids={ids} onDone={onDone} />}
      {may('RETRY') && <RetryButton ids={ids} onDone={onDone} />}
      {may('EXPORT') && <ExportButton ids={ids} onDone={onDone} />}
      {may('CONFIRM') && <ConfirmExportButton ids={ids} onDone={onDone} />}
      {may('WITHDRAW') && <WithdrawButton ids={ids} onDone={onDone} />}
    </>
  );
}
