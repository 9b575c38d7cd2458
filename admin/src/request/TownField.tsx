'use client';

import { checkPostcode } from '@balorg/identifiers';
import { useEffect, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { Combobox } from '../design/Combobox';
import { useMessages } from '../i18n/MessagesProvider';
import type { RequestForm } from './draft';
import { isOpen, useFormSetting } from './form-setting';
import { findCommunes, type Commune } from './request.api';
import { useRequestField } from './use-request-field';

const MIN_CHARACTERS = 3;
const WAIT_MS = 250;

const firstPostcode = ({ postcodes }: Commune) => postcodes[0] ?? '';

/** The town: proposed from the postcode once it is typed, from its first letters otherwise; any text is kept. */
export function TownField() {
  const { request } = useMessages().messages;
  const { watch, setValue, getValues } = useFormContext<RequestForm>();
  const { field: bound } = useController<RequestForm, 'town'>({ name: 'town' });
  const { region, asked } = useFormSetting();
  const { label, hint, reason, error, placeholder } = useRequestField()('town');
  const [communes, setCommunes] = useState<Commune[]>([]);
  const { town, postcode } = watch();
  const served = checkPostcode(postcode);
  const code = served.ok ? served.value : null;
  const typed = town.trim();
  const begun = code === null && typed.length >= MIN_CHARACTERS ? typed : null;

  useEffect(() => {
    const search = code ? { postcode: code } : begun ? { q: begun } : null;
    if (!search) return setCommunes([]);
    let current = true;
    const wait = setTimeout(() => {
      // Proposals are a help: without them the town is typed whole, and the server checks it.
      findCommunes(search).then(
        (found) => current && setCommunes(found),
        () => current && setCommunes([]),
      );
    }, WAIT_MS);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [code, begun]);

  function choose(commune: Commune) {
    const put = (field: 'town' | 'postcode' | 'departmentCode', value: string) =>
      isOpen(asked, field) && setValue(field, value, { shouldDirty: true, shouldValidate: true });
    put('town', commune.name);
    if (!commune.postcodes.includes(getValues('postcode'))) put('postcode', firstPostcode(commune));
    if (region.departments.some(({ code }) => code === commune.departmentCode))
      put('departmentCode', commune.departmentCode);
  }

  return (
    <Combobox
      {...{ label, hint, reason, error, placeholder }}
      name="town"
      listLabel={request.townProposals}
      value={town}
      items={communes}
      textOf={(commune) => `${commune.name} (${code ?? firstPostcode(commune)})`}
      onType={bound.onChange}
      onChoose={choose}
      onBlur={bound.onBlur}
    />
  );
}
