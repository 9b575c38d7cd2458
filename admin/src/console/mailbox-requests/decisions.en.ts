import type { decisions as fr } from './decisions.fr';

export const decisions: typeof fr = {
  approve: {
    title: 'Approve the request %{reference}',
    effects: 'By approving:',
    addressForEver: 'the address %{address} is created for ever;',
    firstManager: '%{manager} can open the mailbox and keep its members;',
    noManager: 'nobody can open the mailbox before a first manager is invited;',
    mail: 'a mail tells %{email} of the approval;',
    published: 'the mailbox is published in the health directory within 72 hours;',
    publishedByHand: 'the mailbox waits for you to publish it, within 72 hours;',
    withheldWithoutAccount: 'the mailbox is not published while nobody can open it;',
    withheldListeRouge: 'the mailbox is not published: it is unlisted;',
    cancellable:
      'you can cancel for one minute, from the tab “Approved”. |||| you can cancel for %{smart_count} minutes, from the tab “Approved”.',
    notCancellable: 'you will not be able to cancel.',
  },
  refuse: {
    title: 'Refuse the request %{reference}',
    help: 'Say what is missing or what to do.',
    preview: 'What the applicant will read',
    told: 'Your request %{reference} was refused for the following reason:',
  },
  cancelApproval: {
    title: 'Cancel the approval of %{reference}',
    left: 'Can be cancelled for another %{left}',
    effects:
      'The request goes back into review and the address %{address} is free again. Nobody has been told yet.',
  },
  askForCorrection: {
    title: 'Ask for a correction of %{reference}',
    effects:
      'The applicant is told by mail and can change only the fields chosen here. The time to decide stands still meanwhile, and goes on as soon as the correction arrives.',
    days: 'Without an answer within one day the request expires. |||| Without an answer within %{smart_count} days the request expires.',
    contradicted: 'Different from the register',
    others: 'Other fields of the form',
    found: 'register: %{found}',
    reason: 'Reason for “%{field}”',
    ready: 'Ready-made reasons for “%{field}”',
    length: '%{shortest} to %{longest} characters. The applicant reads this text as it is.',
    chooseOne: 'Choose at least one field to correct.',
    told: 'Your request %{reference} needs a correction. Only these fields are open to you:',
  },
  readyReasons: {
    differs: 'The national register says “%{found}”. Check and correct it.',
    missing: 'This field is empty. Complete it.',
    toCheck: 'This seems to be wrong. Check and correct it.',
    CLOSED:
      'The register says that this establishment is closed. Give the number of the one that is in activity.',
    LEGAL_ENTITY: 'This is the number of the legal entity. Give that of the establishment.',
    NOT_FOUND: 'The register does not know this number. Check each digit.',
    emailPersonal: 'This address seems to be personal. Give a shared professional address.',
    descriptionUnclear:
      'Name the service, the structure, the town and the postcode: this is how people will find the mailbox.',
    serviceTooWide: 'Say which service will use the mailbox.',
    phoneUnreachable: 'Nobody answers this number. Give that of the service.',
    notHealthProfessional: 'The responsible person must be a health professional. Choose the profession.',
    rppsOfAnother: 'This RPPS number is not that of the responsible person. Correct it.',
  },
  corrections: {
    title: 'Corrections asked',
    field: 'Field',
    reason: 'Reason',
    before: 'Before',
    after: 'After',
    asked: 'Asked',
    answered: 'Received',
    awaited: 'Awaited before',
    unanswered: 'Not answered',
    received: 'Correction received',
    returned: 'Corrected on %{at}: one field changed |||| Corrected on %{at}: %{smart_count} fields changed',
    returnedUnchanged: 'Sent back on %{at} without a change',
    unchanged: 'One field came back unchanged. |||| %{smart_count} fields came back unchanged.',
  },
  reopen: {
    title: 'Reopen the request %{reference}',
    effects:
      'The request goes back into review, in round %{round}, with a new time to decide that begins now. You claim it. A mail tells the applicant.',
    help: 'Kept in the file. The applicant does not read it.',
  },
  notes: {
    title: 'Internal notes',
    whoReads: 'Between people of the GRADeS: the applicant never reads them.',
    none: 'No note.',
    text: 'New note',
    noPatient: 'Write no patient data.',
  },
};
