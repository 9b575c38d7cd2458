import { useTranslate } from 'react-admin';

export interface AuditedAct {
  actor: { givenName: string; familyName: string } | null;
  actorKind: string;
  action: string;
}

/** Who did what, in one sentence; an act without a sentence of its own is named as the chain names it. */
export function useAuditSentence() {
  const translate = useTranslate();
  return ({ actor: person, actorKind, action }: AuditedAct): string => {
    const actor = person
      ? `${person.givenName} ${person.familyName}`
      : translate(`audit.actors.${actorKind}`);
    const _ = translate('audit.otherAction', { actor, action });
    return translate(`audit.actions.${action}`, { actor, _ });
  };
}
