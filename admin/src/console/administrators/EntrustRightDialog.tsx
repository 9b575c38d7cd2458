import { TextField } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import type { EntrustRightInput } from '../../graph/operations.generated';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Me } from '../providers/session';
import type { StructureKey } from '../structures/structures.api';
import { AdministratorRoleSelect } from './AdministratorRoleSelect';
import { entrustInput, rolesToGive } from './entrusting';
import { OwnStructureSelect } from './OwnStructureSelect';
import { RegionSelect } from './RegionSelect';
import { StructureNumberField } from './StructureNumberField';
import { useTypedStructure } from './use-typed-structure';

interface Props {
  me: Me;
  /** The structure of the page, where the dialog was opened on one. */
  structure?: StructureKey;
  onClose: () => void;
}

/** Gives a right to an individual account that exists; says what the person will be able to do. */
export function EntrustRightDialog({ me, structure, onClose }: Props) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const roles = structure ? (['STRUCTURE_ADMINISTRATOR'] as const) : rolesToGive(me.roles);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState(roles.at(-1) ?? 'STRUCTURE_ADMINISTRATOR');
  const [regionCode, setRegionCode] = useState(me.regions[0] ?? '');
  const isOfStructure = role === 'STRUCTURE_ADMINISTRATOR';
  const picksOwn = !structure && me.regions.length === 0;
  const [number, setNumber] = useState<StructureKey>(
    structure ?? (picksOwn ? me.structures[0] : undefined) ?? { identifierType: 'FINESS', identifier: '' },
  );
  const verdict = useTypedStructure(number);
  const [isJudged, setJudged] = useState(false);
  const { mutate, isPending, error } = useAct(
    (input: EntrustRightInput) => dataProvider.entrustRight(input),
    { done: 'resources.administrators.notifications.entrusted', onDone: onClose },
  );
  const entrust = () => {
    setJudged(true);
    const input = entrustInput({ email, role, regionCode, structure: verdict.structure }, idempotencyKey);
    if (input) mutate(input);
  };
  return (
    <ActDialog
      title={translate('resources.administrators.actions.entrust')}
      act={translate('resources.administrators.actions.entrust')}
      isPending={isPending}
      error={error}
      onAct={entrust}
      onClose={onClose}
    >
      <TextField
        autoFocus
        required
        type="email"
        label={translate('resources.administrators.fields.email')}
        helperText={translate('resources.administrators.entrust.email')}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      {roles.length > 1 && <AdministratorRoleSelect roles={roles} value={role} onChange={setRole} />}
      {me.regions.length > 1 && (
        <RegionSelect codes={me.regions} value={regionCode} onChange={setRegionCode} />
      )}
      {isOfStructure && picksOwn && (
        <OwnStructureSelect structures={me.structures} value={number} onChange={setNumber} />
      )}
      {isOfStructure && !picksOwn && (
        <StructureNumberField
          value={number}
          verdict={verdict}
          isJudged={isJudged}
          readOnly={structure !== undefined}
          onChange={setNumber}
        />
      )}
      <p>{translate(`resources.administrators.entrust.effects.${role}`)}</p>
    </ActDialog>
  );
}
