'use client';

import { useEffect, useState } from 'react';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { searchStructures, type Structure } from './request.api';
import { StructureResult } from './StructureResult';

/** Shorter searches would find half of the register. */
const MIN_CHARACTERS = 3;
/** A pause in the typing. */
const WAIT_MS = 300;

interface Props {
  open: boolean;
  onClose: () => void;
  onChoose: (finess: string) => void;
}

export function StructureFinder({ open, onClose, onChoose }: Props) {
  const { messages } = useMessages();
  const { finder } = messages.request;
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Structure[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const q = typed.trim();

  useEffect(() => {
    if (!open || q.length < MIN_CHARACTERS) return setFound(null);
    let current = true;
    async function search() {
      try {
        const structures = await searchStructures(q);
        if (!current) return;
        setFound(structures);
        setError(null);
      } catch (failure) {
        if (current) setError(failure);
      }
    }
    const wait = setTimeout(() => void search(), WAIT_MS);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [open, q]);

  return (
    <Dialog open={open} title={finder.title} onClose={onClose}>
      <p>{finder.wanted}</p>
      <Field
        name="structureSearch"
        label={finder.label}
        example={finder.example}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        // The search stands inside the request's form: Enter must not send that.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ActionError error={error} />
      <p role="status" className={layout.soft}>
        {found === null
          ? q.length > 0 && q.length < MIN_CHARACTERS && finder.short
          : found.length === 0
            ? finder.nothing
            : fill(finder.count, { count: found.length })}
      </p>
      {found && found.length > 0 && (
        <ul className={layout.plain}>
          {found.map((structure) => (
            <StructureResult key={structure.id} structure={structure} onChoose={onChoose} />
          ))}
        </ul>
      )}
      <div>
        <Button look="quiet" onClick={onClose}>
          {messages.common.close}
        </Button>
      </div>
    </Dialog>
  );
}
