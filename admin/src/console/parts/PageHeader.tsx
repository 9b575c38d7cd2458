import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, type ReactNode } from 'react';
import { Address } from '../../design/Address';

interface Props {
  title: string;
  /** One line under the title. */
  facts?: ReactNode;
  actions?: ReactNode;
}

/** The one first-level title of a page; names the browser's tab, and takes the focus when one arrives there. */
export function PageHeader({ title, facts, actions }: Props) {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 2, pt: 2.5, pb: 1.5 }}>
      <title>{`${title} · ${translate('console.name')}`}</title>
      <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Typography
          component="h1"
          ref={heading}
          tabIndex={-1}
          sx={{
            fontFamily: 'var(--font-title)',
            fontSize: '1.5rem',
            '&:focus': { outline: 'none' },
            fontWeight: 600,
            overflowWrap: 'anywhere',
          }}
        >
          {title.includes('@') ? <Address of={title} /> : title}
        </Typography>
        {facts && (
          <Box sx={{ mt: 0.75, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
            {facts}
          </Box>
        )}
      </Box>
      {actions && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>{actions}</Box>}
    </Box>
  );
}
