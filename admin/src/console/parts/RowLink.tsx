import { Link } from '@mui/material';
import { LinkBase, useCreatePath, useRecordContext, useResourceContext } from 'react-admin';
import type { ReactNode } from 'react';

interface Props {
  /** For a reference, which is read as one word. */
  nowrap?: boolean;
  children: ReactNode;
}

/** Opens the file of a row. The keys j and k move from one to the next. */
export function RowLink({ nowrap = false, children }: Props) {
  const record = useRecordContext();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  if (!record || !resource) return null;
  return (
    <Link
      component={LinkBase}
      to={createPath({ resource, type: 'show', id: record.id })}
      data-row-link
      onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
      sx={{
        fontWeight: 600,
        ...(nowrap
          ? { whiteSpace: 'nowrap' }
          : { display: 'inline-block', minWidth: '12rem', overflowWrap: 'anywhere' }),
      }}
    >
      {children}
    </Link>
  );
}
