import CancelIcon from '@mui/icons-material/Cancel';
import CheckIcon from '@mui/icons-material/CheckCircle';
import CircleIcon from '@mui/icons-material/RadioButtonUnchecked';
import PendingIcon from '@mui/icons-material/Timelapse';
import WarningIcon from '@mui/icons-material/Warning';
import { Box, type SvgIconProps } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';

export type Tone = 'neutral' | 'pending' | 'good' | 'warning' | 'bad';

interface Look {
  icon: ComponentType<SvgIconProps>;
  color: string;
  background: string;
}

const LOOKS: Record<Tone, Look> = {
  neutral: { icon: CircleIcon, color: 'var(--ink-soft)', background: 'var(--sunken)' },
  pending: { icon: PendingIcon, color: 'var(--primary)', background: 'var(--primary-tint)' },
  good: { icon: CheckIcon, color: 'var(--success)', background: 'var(--success-tint)' },
  warning: { icon: WarningIcon, color: 'var(--warning)', background: 'var(--warning-tint)' },
  bad: { icon: CancelIcon, color: 'var(--danger)', background: 'var(--danger-tint)' },
};

/** A state in words, with a shape and a colour of its own: colour never speaks alone. */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { icon: Icon, color, background } = LOOKS[tone];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        py: 0.125,
        borderRadius: 1,
        color,
        background,
        fontSize: '0.8125rem',
        fontWeight: 600,
        lineHeight: 1.5,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: '0.9375rem' }} />
      {children}
    </Box>
  );
}
