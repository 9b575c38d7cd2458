import type { fr } from './fr';

export const en: typeof fr = {
  name: 'Publication |||| Publications',
  none: 'No publication matches.',
  fields: {
    q: 'Address, description or structure',
    address: 'Address',
    status: 'State',
    channel: 'Way',
    publishBefore: 'Visible before',
    visibleAt: 'Visible since',
    late: 'Term',
    lastAnswer: 'Last answer',
    nextAttemptAt: 'Next try',
  },
  statuses: {
    TO_SEND: 'To send',
    SENT: 'Sent',
    CONFIRMED: 'Confirmed',
    VISIBLE: 'Visible',
    REFUSED: 'Refused by the directory',
    TO_WITHDRAW: 'Being withdrawn',
    WITHDRAWN: 'Withdrawn',
    WITHHELD: 'Withheld',
  },
  channels: { FHIR: 'Sent directly', FILE: 'File to hand over' },
  held: 'Waits to be published',
  track: 'Track of the publication',
  noAnswer: 'No answer yet',
  rawAnswer: 'Show the raw answer',
  attempts: '%{smart_count} try made |||| %{smart_count} tries made',
  verdicts: {
    count: 'Lines done: %{done} of %{total}.',
    done: 'Done',
    refused: 'Not done',
  },
  onlyLate: 'Late only',
  tooMany: 'Choose %{most} lines at most to act on them.',
  unknown: 'Unknown publication',
  actions: {
    publish: 'Publish',
    retry: 'Send again',
    withdraw: 'Withdraw',
    export: 'Export',
    confirm: 'Confirm the export',
  },
  confirm: {
    publish:
      'One mailbox will be sent to the national directory. |||| %{smart_count} mailboxes will be sent to the national directory.',
    retry:
      'One mailbox will be sent again at once. |||| %{smart_count} mailboxes will be sent again at once.',
    withdraw:
      'One mailbox will no longer be found in the national directory, until somebody publishes it again. |||| %{smart_count} mailboxes will no longer be found in the national directory, until somebody publishes them again.',
    export:
      'A file of one line is downloaded. Hand it over to the directory, then come back and confirm the export. |||| A file of at most %{smart_count} lines is downloaded. Hand it over to the directory, then come back and confirm the export.',
    confirm:
      'You confirm that the file was handed over and accepted for this mailbox. |||| You confirm that the file was handed over and accepted for these %{smart_count} mailboxes.',
  },
  notifications: {
    publish: '%{smart_count} mailbox to publish. |||| %{smart_count} mailboxes to publish.',
    retry: '%{smart_count} sending resumed. |||| %{smart_count} sendings resumed.',
    withdraw: '%{smart_count} withdrawal asked. |||| %{smart_count} withdrawals asked.',
    export: '%{smart_count} line exported. |||| %{smart_count} lines exported.',
    confirm: '%{smart_count} hand-over confirmed. |||| %{smart_count} hand-overs confirmed.',
  },
};
