import type { errors as errorsFr, fieldErrors as fieldErrorsFr } from './errors.fr';

export const errors: typeof errorsFr = {
  ACCOUNT_ALREADY_MEMBER:
    'This person can already open the mailbox. Nothing was changed: change their role in the list if needed.',
  ACCOUNT_NOT_FOUND:
    'No active individual account has this e-mail address. Nothing was saved: check the address, or ask the person to create an account.',
  ADDRESS_ALREADY_TAKEN:
    'This address belongs or has belonged to another mailbox. Nothing was saved: choose another one.',
  ADDRESS_INVALID:
    'This address does not have the expected form (letters, digits, dots and hyphens). Nothing was saved: correct it.',
  ADDRESS_RESERVED: 'This name is reserved and cannot be an address. Nothing was saved: choose another one.',
  APPROVAL_NOT_CANCELLABLE:
    'The time to cancel has passed and the approval was announced. Nothing was changed: the mailbox can be closed.',
  CLAIMED_BY_ANOTHER:
    'Somebody else is working on this request. Nothing was changed: wait until it is released, or take it over.',
  CODE_EXPIRED: 'This code is no longer valid. Nothing was changed: ask for a new code.',
  CODE_WRONG: 'This is not the right code. Check the digits of the latest mail and type them again.',
  CONNECTION_LOST:
    'The connection was lost and we do not know whether the action went through. Check your network and try again: nothing will be done twice.',
  EMAIL_ALREADY_USED:
    'An account with this e-mail address exists already. No account was created: sign in, or use another address.',
  FORBIDDEN:
    'Your rights do not allow this. Nothing was changed: ask a manager of the mailbox or your GRADeS.',
  IDEMPOTENCY_KEY_REUSED:
    'This sending was already used for other information. Nothing more was saved: reload the page and try again.',
  INTERNAL_SERVER_ERROR:
    'A fault on our side interrupted the action. It was not saved: try again in a moment, then tell the service desk.',
  INVALID_INPUT: 'Some information needs correcting. Nothing was sent: go back to the fields shown.',
  INVITATION_NOT_USABLE:
    'This invitation has expired, was withdrawn, was already used or names another e-mail address than your account’s. Nothing was changed: ask a manager of the mailbox for a new one.',
  JOIN_ALREADY_ASKED:
    'You have asked to be added to this mailbox already. Nothing was sent again: the answer will reach you by mail.',
  JOIN_REQUEST_ANSWERED: 'This request was answered already. Nothing was changed: reload the page to see it.',
  LAST_ADMINISTRATOR:
    'This person is the last GRADeS administrator of the region. Nothing was changed: name another administrator first.',
  LAST_MANAGER:
    'This person is the last manager of the mailbox. Nothing was changed: name another manager first.',
  LINK_NEEDED:
    'No individual account is linked to this request. It was not sent: link an account, or choose to go on without one.',
  LINK_NOT_USABLE:
    'This link has expired or was replaced. Nothing was changed: open the link of the latest mail.',
  MAILBOX_ALREADY_YOURS:
    'You may open this mailbox already. Nothing was sent: open it from your space, by “Change account”.',
  MAILBOX_NOT_ACTIVE: 'This mailbox is not active. Nothing was changed: ask the service desk.',
  MAILBOX_NOT_CHANGEABLE:
    'The state of this mailbox does not allow this change. Nothing was saved: reload the page to see its state.',
  MAILBOX_REQUEST_NOT_DECIDABLE:
    'This request was already answered or withdrawn. Nothing was changed: reload the page to see its state.',
  MAILBOX_REQUEST_NOT_EDITABLE:
    'This request can no longer be changed. Nothing was changed: follow it, or start a new one.',
  MAIL_NOT_RESENDABLE:
    'This mail cannot leave again as it is: it is still being sent to this address, or it holds a secret code or link. Nothing was sent: correct the address, or have a new code or link asked for.',
  NOT_FOUND: 'We cannot find what you are looking for, or you can no longer open it. Nothing was changed.',
  OWN_ACCOUNT: 'This is your own account. Nothing was changed: ask another administrator to do it.',
  OWN_REQUEST: 'You cannot decide on your own request. Nothing was changed: hand it to a colleague.',
  PUBLICATION_NOT_POSSIBLE:
    'This mailbox cannot be published in its present state. Nothing was sent: check its visibility and its members.',
  QUERY_TOO_LARGE: 'This asks for too much at once. Nothing was changed: make it smaller and try again.',
  REGION_CLOSED:
    'The service is not open in this region. Nothing was saved: contact the e-health body of your region (GRADeS).',
  REQUEST_MALFORMED: 'This page is out of date. Nothing was saved: reload it and try again.',
  RPPS_ALREADY_VERIFIED:
    'This RPPS number was already verified, on this account or on another one. Nothing was changed: look the number up in the list of accounts.',
  SERVICE_UNAVAILABLE:
    'The service is not answering at the moment. Nothing was saved: try again in a few minutes.',
  SIGN_IN_NEEDED: 'Your session has ended. Nothing was changed: sign in and try again.',
  SIGN_IN_REFUSED:
    'The e-mail address or the password is not right. You are not signed in: check them and try again.',
  STALE_VERSION:
    'This information changed while you were reading it. Nothing was saved: reload the page and check it.',
  TOO_MANY_ATTEMPTS: 'Too many tries have failed. Nothing was changed: wait before trying again.',
  TOO_MANY_CODES: 'Too many codes were asked for. No new code was sent: wait before asking for another one.',
  TOO_MANY_INVITATIONS:
    'This address has received five invitations today already. No other was sent: check it with the person, then try again tomorrow.',
  TOO_MANY_JOIN_REQUESTS:
    'You have asked to join five mailboxes today. Nothing was sent: wait for their answers, or for tomorrow.',
};

export const fieldErrors: typeof fieldErrorsFr = {
  CHARACTER_NOT_ALLOWED: 'Remove the hidden or unaccepted character and type it again.',
  CHOICE_UNKNOWN: 'Choose a value from the list.',
  CLOSES_BEFORE_OPENS: 'The closing time must come after the opening time.',
  COMMUNE_DIFFERS_FROM_POSTCODE: 'The town and the postcode do not match: correct one of them.',
  DEPARTMENT_OUTSIDE_REGION: 'This département is not in the chosen region.',
  DOMAIN_INVALID: 'Type an MSSanté domain in small letters, such as pharmacien.oc.mssante.fr.',
  EMAIL_INVALID: 'Type a whole e-mail address, such as office@example.fr.',
  EMAIL_OF_PATIENT: 'This is the address of a patient: give a professional one.',
  IDENTIFIER_INVALID:
    'This number holds an unexpected character: type its digits only (2A or 2B in Corsica).',
  IDENTIFIER_KEY: 'This number has an error: its check digit is not right. Check every digit.',
  IDENTIFIER_LENGTH:
    'This number has the wrong length: 9 characters for a FINESS or a SIREN, 14 for a SIRET.',
  NUMBER_OUT_OF_RANGE: 'This number is outside the limits: type another one.',
  PASSWORD_COMMON: 'This password is too easy to guess: choose another one.',
  PASSWORD_TOO_LONG: 'This password is too long: shorten it.',
  PASSWORD_TOO_SHORT: 'This password is too short: add characters.',
  PHONE_INVALID: 'Type a telephone number of ten digits, or one with its country code.',
  PHONE_SHORT_NUMBER: 'Nobody can reach an organisation on a short number: give a whole one.',
  POSTCODE_INVALID: 'Type a French postcode of five digits.',
  REPEATED: 'This value is given above already: keep one line only.',
  REQUIRED: 'Fill in this field: it is required.',
  RPPS_INVALID: 'An RPPS number holds digits only.',
  RPPS_KEY: 'This RPPS number has an error: its check digit is not right. Check every digit.',
  RPPS_LENGTH: 'An RPPS number has 11 digits.',
  TIME_INVALID: 'Type a time in the form 08:30.',
  TOO_LONG: 'This text is too long: shorten it.',
  URL_INVALID: 'Type a complete web address, which begins with https://.',
};
