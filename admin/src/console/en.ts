import type { fr } from './fr';
import { en as deadDeliveries } from './dead-deliveries/en';
import { en as mailboxRequests } from './mailbox-requests/en';
import { en as mailboxes } from './mailboxes/en';
import { en as mails } from './mails/en';
import { en as publications } from './publications/en';
import { en as structures } from './structures/en';

export const en: typeof fr = {
  console: {
    name: 'Balorg · Console',
    changedFields: 'Changed since you read it: %{fields}.',
    choosePage: 'Choose every line of the page',
    chooseRow: 'Choose %{row}',
    chosen: '%{smart_count} row chosen |||| %{smart_count} rows chosen',
    dueSoon: 'Due soon',
    errorReference: 'Reference to give: %{reference}.',
    late: 'Late',
    loading: 'Loading…',
    noTerm: 'No due date',
    notGiven: 'Not given',
    openFile: 'Open',
    personalSpace: 'My personal space',
    reload: 'Reload',
    rowCount: '%{smart_count} result |||| %{smart_count} results',
    shortcuts: {
      title: 'Keyboard shortcuts',
      on: 'Use single-key shortcuts',
      help: 'Show this help',
      nextRow: 'Next row',
      previousRow: 'Previous row',
      openRow: 'Open the row (or Enter)',
      claim: 'Claim the request on screen',
    },
    signOut: 'Sign out',
  },
  audit: {
    title: 'History',
    none: 'Nothing has been recorded yet.',
    refused: 'Refused',
    otherAction: '%{actor}: %{action}.',
    actors: { ACCOUNT: 'A deleted account', APPLICANT: 'The applicant', SYSTEM: 'The service' },
    actions: {
      'mailbox-request': {
        'link-account': '%{actor} linked an individual account to the request.',
        submit: '%{actor} sent the request.',
        withdraw: '%{actor} withdrew the request.',
        claim: '%{actor} claimed the request.',
        release: '%{actor} released the request.',
        approve: '%{actor} approved the request.',
        'cancel-approval': '%{actor} cancelled the approval.',
        refuse: '%{actor} refused the request.',
      },
      member: {
        add: '%{actor} added a member.',
        invite: '%{actor} invited somebody.',
        'accept-invitation': '%{actor} accepted an invitation.',
        'revoke-invitation': '%{actor} revoked an invitation.',
        change: '%{actor} changed the role of a member.',
        remove: '%{actor} removed a member.',
      },
      publication: {
        publish: '%{actor} asked for the publication.',
        retry: '%{actor} asked to send it to the directory again.',
        withdraw: '%{actor} asked to take it out of the directory.',
        export: '%{actor} exported the publication into a file.',
        confirm: '%{actor} confirmed that the file was handed over.',
      },
      mail: { resend: '%{actor} sent a mail again.' },
    },
  },
  resources: { mailboxRequests, mailboxes, publications, mails, structures, deadDeliveries },
};
