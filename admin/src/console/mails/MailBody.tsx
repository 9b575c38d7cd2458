import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { Section } from '../parts/Section';
import type { Mail } from './mails.api';

type Shape = 'html' | 'text';

/** The mail as it was sent. Its HTML runs nothing and reaches nothing: the frame is sandboxed whole. */
export function MailBody({ mail }: { mail: Mail }) {
  const translate = useTranslate();
  const [shape, setShape] = useState<Shape>('html');
  const choice = (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={shape}
      onChange={(_, chosen: Shape | null) => chosen && setShape(chosen)}
      aria-label={translate('resources.mails.shape')}
    >
      <ToggleButton value="html">{translate('resources.mails.shapes.html')}</ToggleButton>
      <ToggleButton value="text">{translate('resources.mails.shapes.text')}</ToggleButton>
    </ToggleButtonGroup>
  );
  return (
    <Section title={translate('resources.mails.body')} action={choice}>
      {shape === 'html' ? (
        <Box
          component="iframe"
          sandbox=""
          srcDoc={mail.html}
          title={mail.subject}
          sx={{
            width: '100%',
            height: '36rem',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            background: '#fff',
          }}
        />
      ) : (
        <Box
          component="pre"
          sx={{
            m: 0,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            fontFamily: 'var(--font-code)',
            fontSize: '0.875rem',
          }}
        >
          {mail.text}
        </Box>
      )}
    </Section>
  );
}
