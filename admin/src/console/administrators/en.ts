import type { fr } from './fr';

export const en: typeof fr = {
  name: 'Administrator |||| Administrators',
  none: 'No administration right matches.',
  since: 'Since %{date}',
  fields: {
    q: 'Start of the name or e-mail, or RPPS',
    account: 'Person',
    acts: 'Actions',
    email: 'E-mail address of the individual account',
    givenAt: 'Since',
    identifier: 'Number',
    identifierType: 'Type',
    regionCode: 'Region',
    role: 'Right',
    scope: 'Region or structure',
    structure: 'Structure',
  },
  roles: {
    GRADES_ADMINISTRATOR: 'GRADeS administrator',
    STRUCTURE_ADMINISTRATOR: 'Structure administrator',
  },
  actions: { entrust: 'Name an administrator', withdraw: 'Withdraw the right' },
  entrust: {
    email: 'The person must have an active individual account with this address.',
    number: 'The name of the structure appears as soon as the number is whole.',
    register: {
      LOOKING: 'Looking in the register…',
      AWAY: 'The register is not answering: check the number yourself.',
      UNKNOWN: 'The register does not know this number: check it. The right will be bound to this number.',
      CLOSED: 'The register says that this structure is closed.',
      LEGAL_ENTITY:
        'This is a legal entity, without any BAL ORG: name the administrator for each of its establishments.',
    },
    effects: {
      GRADES_ADMINISTRATOR:
        'They will see all requests, BAL ORG and accounts of the region and decide on them as you do. A mail tells them.',
      STRUCTURE_ADMINISTRATOR:
        'They will see the requests, BAL ORG and members of this structure in the console, and may manage the members. A mail tells them.',
    },
  },
  withdraw: {
    title: 'Withdraw the right of %{name}',
    effects: {
      GRADES_ADMINISTRATOR:
        'They will see nothing of the region in the console any more. Their individual account and mailboxes stay. A mail to %{email} tells them.',
      STRUCTURE_ADMINISTRATOR:
        'They will see nothing of the structure in the console any more. Their individual account and mailboxes stay. A mail to %{email} tells them.',
    },
  },
  ofStructure: {
    title: 'Administrators of the structure',
    none: 'Nobody administers this structure yet.',
  },
  notifications: { entrusted: 'Administrator named.', withdrawn: 'Right withdrawn.' },
};
