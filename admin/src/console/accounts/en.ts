import type { fr } from './fr';

export const en: typeof fr = {
  name: 'Individual account |||| Individual accounts',
  none: 'No individual account matches.',
  onlyAdministrators: 'Administrators only',
  fields: {
    q: 'Start of the name or e-mail, or RPPS',
    administrators: 'Administration',
    createdAt: 'Created on',
    email: 'E-mail address',
    familyName: 'Person',
    kind: 'Kind',
    person: 'Person',
    professionKey: 'Profession',
    reason: 'Reason',
    regionCode: 'Region',
    rpps: 'RPPS',
    rppsStatus: 'State of the RPPS',
    status: 'State',
  },
  kinds: { PER: 'BAL PER (professional with an RPPS)', INT: 'BAL INT (person without an RPPS)' },
  kindsInShort: { PER: 'BAL PER', INT: 'BAL INT' },
  statuses: { UNPROVEN: 'Address not proven', ACTIVE: 'Active', DISABLED: 'Disabled' },
  rppsStatuses: { NONE: 'No RPPS', DECLARED: 'Declared', VERIFIED: 'Verified' },
  sections: { identity: 'Identity', rights: 'Administration rights' },
  noRight: 'This person administers no region and no structure.',
  mailboxes: {
    title: 'BAL ORG that this person can open',
    none: 'This person can open no BAL ORG.',
    mailbox: 'BAL ORG',
    role: 'Role',
    status: 'State',
    lastAccessAt: 'Last access',
    neverOpened: 'Never',
  },
  actions: {
    verifyRpps: 'Mark the RPPS as verified',
    disable: 'Disable',
    enable: 'Enable again',
  },
  verifyRpps: {
    title: 'Is the RPPS this person’s own?',
    toCheck:
      'Look this number up in the public Annuaire Santé. Family name, given name and profession must be these there:',
    open: 'Open the Annuaire Santé (new tab)',
    effect:
      'The number will belong to this account: it can no longer be verified for another one. The history records the verification under your name.',
  },
  disable: {
    title: 'Disable the account of %{name}',
    effect:
      'Their sessions end at once: they can no longer sign in or open any BAL ORG, but stay a member. A mail to %{email} gives them the reason.',
    help: 'The reason is sent to the person as it is.',
  },
  enable: {
    effect:
      'They will be able to sign in and open their mailboxes again, with their present password. A mail to %{email} tells them.',
  },
  notifications: {
    rppsVerified: 'RPPS marked as verified.',
    disabled: 'Account disabled.',
    enabled: 'Account enabled again.',
  },
};
