import { useDataProvider, useTranslate } from 'react-admin';
import { GraphError, type FieldFault } from '../../graph/graph-error';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { DifferenceList } from './DifferenceList';
import { differencesOf } from './differences';
import { settingsOf } from './region-form';
import type { ShownSettings, TypedSettings } from './region-profiles.api';
import { WhoChanged } from './WhoChanged';

interface Props {
  regionCode: string;
  /** In force, as far as this page knows. */
  settings: ShownSettings;
  typed: TypedSettings;
  /** Number of the version that is put in force again. */
  restores?: number;
  /** Faults of single fields; shown in the dialog where nobody takes them. */
  onRefused?: (faults: FieldFault[]) => void;
  onClose: () => void;
}

/** What changes, one line a setting, before it does. */
export function SaveDialog({ regionCode, settings, typed, restores, onRefused, onClose }: Props) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { version } = settings;
  const { mutate, isPending, error } = useAct(
    () => dataProvider.saveRegionProfile({ regionCode, version, settings: typed, idempotencyKey }),
    {
      done: restores
        ? 'resources.regionProfiles.notifications.restored'
        : 'resources.regionProfiles.notifications.saved',
      onDone: onClose,
    },
  );
  const save = () =>
    mutate(undefined, {
      onError: (refusal) => {
        if (refusal instanceof GraphError && refusal.fields.length > 0) onRefused?.(refusal.fields);
      },
    });
  const isStale = error instanceof GraphError && error.code === 'STALE_VERSION';
  return (
    <ActDialog
      title={
        restores
          ? translate('resources.regionProfiles.restoreTitle', { version: restores })
          : translate('resources.regionProfiles.saveTitle')
      }
      act={translate(`resources.regionProfiles.actions.${restores ? 'restore' : 'publish'}`)}
      isPending={isPending}
      error={error}
      onAct={save}
      onClose={onClose}
    >
      <p>{translate('resources.regionProfiles.saveEffect', { version: version + 1 })}</p>
      <DifferenceList differences={differencesOf(settingsOf(settings), typed)} />
      {isStale && <WhoChanged regionCode={regionCode} since={version} />}
    </ActDialog>
  );
}
