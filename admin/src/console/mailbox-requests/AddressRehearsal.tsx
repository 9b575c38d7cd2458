import { Alert, Box, InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { useIsNarrow } from '../parts/use-is-narrow';
import { AddressParts } from './AddressParts';
import type { AddressChoice } from './use-rehearsal';

/** The address before it exists: where each part comes from, who looks alike, and room to change it. */
export function AddressRehearsal({ rehearsal }: { rehearsal: AddressChoice }) {
  const translate = useTranslate();
  const { localPart, edit, proposal, isChecking, error } = rehearsal;
  const isNarrow = useIsNarrow();
  const domain = proposal?.domain && `@${proposal.domain}`;
  const verdict = () => {
    if (isChecking) return translate('resources.mailboxRequests.address.checking');
    if (proposal?.problem) return translate(`resources.mailboxRequests.address.problems.${proposal.problem}`);
    return translate('resources.mailboxRequests.address.free');
  };
  return (
    <Section title={translate('resources.mailboxRequests.address.title')}>
      <Refusal error={error} />
      {proposal && (
        <>
          <TextField
            label={translate('resources.mailboxRequests.address.localPart')}
            value={localPart}
            onChange={({ target }) => edit(target.value)}
            error={!isChecking && proposal.problem !== null}
            helperText={
              <>
                {isNarrow && (
                  <Box component="span" sx={{ display: 'block', fontFamily: 'var(--font-code)' }}>
                    {domain}
                  </Box>
                )}
                <span aria-live="polite">{verdict()}</span>
              </>
            }
            autoComplete="off"
            spellCheck={false}
            slotProps={{
              input: {
                endAdornment: !isNarrow && domain && <InputAdornment position="end">{domain}</InputAdornment>,
                sx: { fontFamily: 'var(--font-code)' },
              },
            }}
          />
          <AddressParts parts={proposal.parts} />
          {proposal.nearby.length > 0 && (
            <Alert severity="warning" sx={{ mt: 1.5 }}>
              {translate('resources.mailboxRequests.address.nearby')}
              <Box component="ul" sx={{ m: 0, fontFamily: 'var(--font-code)', overflowWrap: 'anywhere' }}>
                {proposal.nearby.map((address) => (
                  <li key={address}>
                    <Address of={address} />
                  </li>
                ))}
              </Box>
            </Alert>
          )}
          <Alert severity="info" sx={{ mt: 1.5 }}>
            {translate('resources.mailboxRequests.address.forEver')}
          </Alert>
        </>
      )}
    </Section>
  );
}
