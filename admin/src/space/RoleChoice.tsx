'use client';

import { useState } from 'react';
import { Button } from '../design/Button';
import { Select } from '../design/Select';
import type { MemberRole } from '../graph/operations.generated';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { ROLES } from './roles';

interface Props {
  memberId: string;
  name: string;
  role: MemberRole;
  /** Only the roles that this person may give. */
  assignableRoles: MemberRole[];
  busy: boolean;
  onChange: (role: MemberRole) => void;
}

/** Another role for a member. It is chosen, then given: walking through the list with the keyboard gives nothing. */
export function RoleChoice({ memberId, name, role, assignableRoles, busy, onChange }: Props) {
  const { members: texts, roles } = useMessages().messages.space;
  const [chosen, setChosen] = useState(role);
  const offered = ROLES.filter((known) => known === role || assignableRoles.includes(known));
  return (
    <>
      <Select
        name={`role-${memberId}`}
        label={fill(texts.role, { name })}
        options={offered.map((known) => ({ value: known, label: roles[known] }))}
        value={chosen}
        onChange={({ target }) => setChosen(offered.find((known) => known === target.value) ?? role)}
      />
      {chosen !== role && (
        <Button
          look="secondary"
          busy={busy}
          aria-label={fill(texts.changeLabel, { name })}
          onClick={() => onChange(chosen)}
        >
          {texts.change}
        </Button>
      )}
    </>
  );
}
