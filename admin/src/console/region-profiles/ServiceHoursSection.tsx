import { Box, FormHelperText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useId } from 'react';
import { Section } from '../parts/Section';
import { DayRow } from './DayRow';
import type { DayHours } from './region-form';
import type { FormState } from './use-region-form';

/** The hours in which the decision clock goes on; seven rows, Monday first. */
export function ServiceHoursSection({ form: { serviceHours }, faults, change }: FormState) {
  const translate = useTranslate();
  const helpId = useId();
  const noDay = faults.get('serviceHours');
  const replace = (row: DayHours, field: string) =>
    change({ serviceHours: serviceHours.map((hours) => (hours.day === row.day ? row : hours)) }, field);
  return (
    <Section title={translate('resources.regionProfiles.sections.serviceHours')}>
      <FormHelperText id={helpId} sx={{ mx: 0 }}>
        {translate('resources.regionProfiles.help.serviceHours')}
      </FormHelperText>
      {noDay && (
        <FormHelperText error sx={{ mx: 0 }}>
          {translate('resources.regionProfiles.noServiceDay')}
        </FormHelperText>
      )}
      <Box
        component="table"
        aria-describedby={helpId}
        sx={{
          borderSpacing: 0,
          '& th': { textAlign: 'left', fontWeight: 400, pr: 1, verticalAlign: 'top' },
          '& td': { pr: 1, width: '7rem', verticalAlign: 'top' },
          '& thead th': { fontSize: '0.8125rem', color: 'text.secondary' },
        }}
      >
        <thead>
          <tr>
            <th scope="col">{translate('resources.regionProfiles.day')}</th>
            <th scope="col">{translate('resources.regionProfiles.opens')}</th>
            <th scope="col">{translate('resources.regionProfiles.closes')}</th>
          </tr>
        </thead>
        <tbody>
          {serviceHours.map((row, index) => (
            <DayRow
              key={row.day}
              row={row}
              path={`serviceHours.${index}`}
              faults={faults}
              onChange={replace}
            />
          ))}
        </tbody>
      </Box>
    </Section>
  );
}
