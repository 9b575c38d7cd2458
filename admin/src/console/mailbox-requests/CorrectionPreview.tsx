import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Quotation } from '../parts/Quotation';

interface Props {
  reference: string;
  corrections: { field: string; reason: string }[];
}

/** What the applicant reads, in the mail and where the request is followed. */
export function CorrectionPreview({ reference, corrections }: Props) {
  const translate = useTranslate();
  return (
    <>
      <Typography component="h3" sx={{ mt: 1.5, fontSize: '0.875rem', fontWeight: 600 }}>
        {translate('resources.mailboxRequests.refuse.preview')}
      </Typography>
      <Quotation>
        {translate('resources.mailboxRequests.askForCorrection.told', { reference })}
        <Box component="ul" sx={{ m: 0, pl: 2.5, mt: 1 }}>
          {corrections.map(({ field, reason }) => (
            <li key={field}>
              <strong>{translate(`resources.mailboxRequests.fields.${field}`)}</strong> – {reason}
            </li>
          ))}
        </Box>
      </Quotation>
    </>
  );
}
