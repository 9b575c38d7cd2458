import { useMutation } from '@tanstack/react-query';
import { Box, Button } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { When } from '../parts/When';
import type { ConsoleDataProvider } from '../providers/data-provider';

/** Reads the whole chain again when asked: it may take a while in a region with years of work. */
export function ChainCheck() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => dataProvider.checkAuditChain(),
  });
  const button = (
    <Button variant="outlined" loading={isPending} onClick={() => mutate()}>
      {translate('resources.auditEntries.actions.check')}
    </Button>
  );
  return (
    <Section title={translate('resources.auditEntries.chain.title')} action={button}>
      <p>{translate('resources.auditEntries.chain.lead')}</p>
      <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', mt: 1 }}>
        {data && (
          <>
            <Mark tone={data.intact ? 'good' : 'bad'}>
              {translate(`resources.auditEntries.chain.${data.intact ? 'intact' : 'broken'}`)}
            </Mark>
            <span>
              {translate('resources.auditEntries.chain.entries', { smart_count: data.entries })}
              {data.brokenAt !== null &&
                ` ${translate('resources.auditEntries.chain.brokenAt', { sequence: data.brokenAt })}`}
            </span>
            <When moment={data.checkedAt} />
          </>
        )}
      </Box>
      <Refusal error={error} />
    </Section>
  );
}
