import { Paper } from '@mui/material';
import { Pagination, useListContext, useTranslate } from 'react-admin';
import { useId, type ReactNode } from 'react';
import { Refusal } from './Refusal';
import { useRowKeys } from './use-row-keys';

const ROWS_PER_PAGE = [25, 50, 100];

/** The table of a list: its count said when it changes, its refusal instead of rows, its pages. */
export function ListFrame({ children }: { children: ReactNode }) {
  const { error, total, isPending, refetch } = useListContext();
  const translate = useTranslate();
  const countId = useId();
  useRowKeys();
  return (
    <>
      <p id={countId} role="status" className="list-count">
        {!isPending && !error && translate('console.rowCount', { smart_count: total ?? 0 })}
      </p>
      {error ? (
        <Refusal error={error} onReload={() => void refetch()} />
      ) : (
        <Paper
          role="region"
          aria-labelledby={countId}
          tabIndex={0}
          sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, overflowX: 'auto' }}
        >
          {children}
        </Paper>
      )}
      <Pagination rowsPerPageOptions={ROWS_PER_PAGE} />
    </>
  );
}
