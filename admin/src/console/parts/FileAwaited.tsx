import { useShowContext } from 'react-admin';
import { Refusal } from './Refusal';
import { Waiting } from './Waiting';

/** In the place of a file that is not here: that it is being read, or why it cannot be. */
export function FileAwaited() {
  const { error, refetch } = useShowContext();
  return error ? <Refusal error={error} onReload={() => void refetch()} /> : <Waiting />;
}
