import { Box } from '@mui/material';
import { ShowBase, useRecordContext } from 'react-admin';
import { FileAwaited } from '../parts/FileAwaited';
import { PageHeader } from '../parts/PageHeader';
import { WHOLE_FILE } from '../parts/whole-file';
import { AccountActs } from './AccountActs';
import { AccountFacts } from './AccountFacts';
import { AccountHistory } from './AccountHistory';
import { AccountMailboxes } from './AccountMailboxes';
import { AccountMark } from './AccountMark';
import { AccountRights } from './AccountRights';
import type { Account } from './accounts.api';
import { RppsMark } from './RppsMark';

export function AccountShow() {
  return (
    <ShowBase queryOptions={WHOLE_FILE}>
      <AccountPage />
    </ShowBase>
  );
}

function AccountPage() {
  const account = useRecordContext<Account>();
  if (!account) return <FileAwaited />;
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: 3 }}>
      <PageHeader
        title={`${account.givenName} ${account.familyName}`}
        facts={
          <>
            <AccountMark status={account.status} />
            {account.rppsStatus !== 'NONE' && (
              <span>
                RPPS <RppsMark status={account.rppsStatus} />
              </span>
            )}
          </>
        }
        actions={<AccountActs account={account} />}
      />
      <AccountFacts account={account} />
      <AccountMailboxes memberships={account.memberships} />
      <AccountRights rights={account.rights} />
      <AccountHistory accountId={account.id} />
    </Box>
  );
}
