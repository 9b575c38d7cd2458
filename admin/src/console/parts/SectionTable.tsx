import { Box, Table, TableBody, TableCell, TableHead, TableRow, type Theme } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  columns: string[];
  /** As many cells as there are columns; the first one names the line. */
  lines: { key: string; cells: ReactNode[] }[];
}

const HIDDEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};

/** Below the width of a tablet a line is read downwards, each value after the name of its column. */
const looks = (theme: Theme) => ({
  [theme.breakpoints.down('md')]: {
    display: 'block',
    '& thead': HIDDEN,
    '& tbody': { display: 'block' },
    '& tbody tr': { display: 'block', py: 1, borderBottom: 1, borderColor: 'divider' },
    '& tbody tr:last-of-type': { borderBottom: 0 },
    '&& tbody th, && tbody td': { display: 'block', border: 0, px: 2, py: 0.25, overflowWrap: 'anywhere' },
    '& tbody td:empty': { display: 'none' },
    '& tbody td::before': {
      content: 'attr(data-column)',
      mr: 1,
      color: 'text.secondary',
      fontSize: '0.8125rem',
    },
  },
});

/** A small table within a section, from one edge of it to the other. */
export function SectionTable({ label, columns, lines }: Props) {
  return (
    <Box sx={{ mx: -2, '&:first-of-type': { mt: -1.5 } }}>
      <Table size="small" aria-label={label} sx={looks}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} scope="col">
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ key, cells: [name, ...values] }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {values.map((value, index) => (
                <TableCell key={columns[index + 1]} data-column={columns[index + 1]}>
                  {value}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
