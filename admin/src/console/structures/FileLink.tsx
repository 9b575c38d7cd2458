import { Link } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import type { ReactNode } from 'react';

interface Props {
  resource: string;
  id: string;
  children: ReactNode;
}

/** Leads to a file of another resource. */
export function FileLink({ resource, id, children }: Props) {
  const createPath = useCreatePath();
  return (
    <Link
      component={LinkBase}
      to={createPath({ resource, type: 'show', id })}
      sx={{ overflowWrap: 'anywhere' }}
    >
      {children}
    </Link>
  );
}
