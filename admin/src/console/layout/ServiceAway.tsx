import { Box } from '@mui/material';
import { GraphError } from '../../graph/graph-error';
import { Refusal } from '../parts/Refusal';

const outage = new GraphError('SERVICE_UNAVAILABLE');

/** Shown when nobody could be asked who is there: the console starts anew once the service answers. */
export function ServiceAway() {
  return (
    <Box sx={{ maxWidth: '40rem', mx: 'auto', p: 3 }}>
      <Refusal error={outage} onReload={() => window.location.assign('/console')} />
    </Box>
  );
}
