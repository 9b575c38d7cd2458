import type { fr } from './fr';
import { en as accounts } from './accounts/en';
import { en as administrators } from './administrators/en';
import { en as auditEntries } from './audit/en';
import { en as deadDeliveries } from './dead-deliveries/en';
import { en as mailboxRequests } from './mailbox-requests/en';
import { en as mailboxes } from './mailboxes/en';
import { en as mails } from './mails/en';
import { en as members, invitationsEn as invitations, joinRequestsEn as joinRequests } from './members/en';
import { en as publications } from './publications/en';
import { en as regionProfiles } from './region-profiles/en';
import { en as structures } from './structures/en';

export const en: typeof fr = {
  console: {
    name: 'Balorg · Console',
    menu: 'Console menu',
    changedFields: 'Changed since you read it: %{fields}.',
    choosePage: 'Choose every line of the page',
    chooseRow: 'Choose %{row}',
    chosen: '%{smart_count} row chosen |||| %{smart_count} rows chosen',
    dueSoon: 'Due soon',
    errorReference: 'Reference to give: %{reference}.',
    late: 'Late',
    fileNotFound: {
      title: 'File not found',
      what: 'There is no such file, or it is not yours to see. Nothing was changed.',
      toList: 'See the list: %{list}',
    },
    fileUnread: 'File not read',
    loading: 'Loading…',
    moreActs: 'More',
    noTerm: 'No due date',
    notGiven: 'Not given',
    openFile: 'Open',
    pageNotFound: {
      title: 'Page not found',
      what: 'Nothing stands at this address.',
      toQueue: 'Go to the pending requests',
    },
    personalSpace: 'My personal space',
    reasonLength: '%{shortest} to %{longest} characters (%{length} typed).',
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
        'discard-draft': '%{actor} gave up a draft: what was typed in it is deleted.',
        submit: '%{actor} sent the request.',
        withdraw: '%{actor} withdrew the request.',
        claim: '%{actor} claimed the request.',
        release: '%{actor} released the request.',
        approve: '%{actor} approved the request.',
        'cancel-approval': '%{actor} cancelled the approval.',
        refuse: '%{actor} refused the request.',
        'ask-for-correction': '%{actor} asked for a correction.',
        correct: '%{actor} corrected the request.',
        reopen: '%{actor} reopened the request.',
        expire: '%{actor} let the request expire, left without an answer.',
        'add-note': '%{actor} added an internal note.',
        'ask-tracking-link': '%{actor} asked for a new tracking link.',
      },
      mailbox: {
        update: '%{actor} changed the mailbox.',
        suspend: '%{actor} suspended the mailbox.',
        reactivate: '%{actor} reactivated the mailbox.',
        close: '%{actor} closed the mailbox for ever.',
      },
      member: {
        'ask-to-join': '%{actor} asked to be added.',
        'let-join': '%{actor} accepted a request for access.',
        'refuse-to-join': '%{actor} refused a request for access.',
        'join-request-expire': '%{actor} ended a request for access that nobody answered.',
        add: '%{actor} added a member.',
        invite: '%{actor} invited somebody.',
        'resend-invitation': '%{actor} sent an invitation again.',
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
      account: {
        create: '%{actor} created the account.',
        'prove-email': '%{actor} proved the e-mail address.',
        vouch: '%{actor} opened the account.',
        'verify-rpps': '%{actor} verified the RPPS.',
        disable: '%{actor} disabled the account.',
        enable: '%{actor} enabled the account.',
        'ask-password-reset': '%{actor} asked for a new password.',
        'reset-password': '%{actor} chose a new password.',
        'change-password': '%{actor} changed the password.',
      },
      right: {
        entrust: '%{actor} entrusted an administration right.',
        withdraw: '%{actor} withdrew an administration right.',
      },
      session: { open: '%{actor} opened a session.', end: '%{actor} ended a session.' },
      'region-profile': { publish: '%{actor} published the profile of the region.' },
      mail: { resend: '%{actor} sent a mail again.' },
    },
  },
  resources: {
    mailboxRequests,
    mailboxes,
    members,
    invitations,
    joinRequests,
    publications,
    mails,
    structures,
    accounts,
    administrators,
    regionProfiles,
    auditEntries,
    deadDeliveries,
  },
};
