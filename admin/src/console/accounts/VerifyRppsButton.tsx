import { formatRpps } from '@balorg/identifiers';
import { Button, Link } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { FactList } from '../parts/FactList';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { ProfessionName } from '../regions/ProfessionName';
import type { Account } from './accounts.api';

/** The public directory of health professionals. It documents no address for the page of one person. */
const ANNUAIRE_SANTE = 'https://annuaire.esante.gouv.fr';

export function VerifyRppsButton({ account }: { account: Account }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('resources.accounts.actions.verifyRpps')}
      </Button>
      {isOpen && <VerifyRppsDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Says what must have been compared before anybody confirms it. */
function VerifyRppsDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { mutate, isPending, error } = useAct(
    () => dataProvider.verifyRpps({ id: account.id, idempotencyKey }),
    { done: 'resources.accounts.notifications.rppsVerified', onDone: onClose },
  );
  const label = (field: string) => translate(`resources.accounts.fields.${field}`);
  return (
    <ActDialog
      title={translate('resources.accounts.verifyRpps.title')}
      act={translate('resources.accounts.actions.verifyRpps')}
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.accounts.verifyRpps.toCheck')}</p>
      <FactList
        facts={[
          [label('rpps'), account.rpps && formatRpps(account.rpps)],
          [label('person'), `${account.givenName} ${account.familyName}`],
          [
            label('professionKey'),
            account.professionKey && <ProfessionName professionKey={account.professionKey} />,
          ],
        ]}
      />
      <p>
        <Link href={ANNUAIRE_SANTE} target="_blank" rel="noreferrer">
          {translate('resources.accounts.verifyRpps.open')}
        </Link>
      </p>
      <p>{translate('resources.accounts.verifyRpps.effect')}</p>
    </ActDialog>
  );
}
