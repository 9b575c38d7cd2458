import { Box, Link } from '@mui/material';
import { LinkBase, useCanAccess, useCreatePath } from 'react-admin';
import { Address } from '../../design/Address';
import type { Right } from './administrators.api';

/** The person's name, leading to the account where the reader may open it, and the e-mail address. */
export function PersonLink({ account }: { account: Right['account'] }) {
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource: 'accounts', action: 'show' });
  const name = `${account.givenName} ${account.familyName}`;
  return (
    <>
      {canAccess ? (
        <Link
          component={LinkBase}
          to={createPath({ resource: 'accounts', type: 'show', id: account.id })}
          data-row-link
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {name}
        </Link>
      ) : (
        name
      )}
      <Box
        sx={{ color: 'text.secondary', fontSize: '0.8125rem', minWidth: '12rem', overflowWrap: 'anywhere' }}
      >
        <Address of={account.email} />
      </Box>
    </>
  );
}
