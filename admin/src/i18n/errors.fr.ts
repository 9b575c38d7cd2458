import type { FieldErrorCode } from '@balorg/common';
import type { ScreenErrorCode } from '../graph/graph-error';

export const errors: Record<ScreenErrorCode, string> = {
  ACCOUNT_ALREADY_MEMBER:
    'Cette personne a déjà accès à la boîte. Rien n’a été changé : modifiez son rôle dans la liste si besoin.',
  ACCOUNT_NOT_FOUND:
    'Aucun compte individuel actif ne porte cette adresse mail. Rien n’a été enregistré : vérifiez l’adresse, ou demandez à la personne de créer son compte.',
  ADDRESS_ALREADY_TAKEN:
    'Cette adresse appartient déjà à une autre boîte, ou lui a appartenu. Rien n’a été enregistré : choisissez-en une autre.',
  ADDRESS_INVALID:
    'Cette adresse ne respecte pas la forme attendue (lettres, chiffres, points et tirets). Rien n’a été enregistré : corrigez-la.',
  ADDRESS_RESERVED:
    'Ce nom est réservé et ne peut pas servir d’adresse. Rien n’a été enregistré : choisissez-en un autre.',
  APPROVAL_NOT_CANCELLABLE:
    'Le délai d’annulation est passé et la validation a été annoncée. Rien n’a été changé : la boîte peut être fermée.',
  CLAIMED_BY_ANOTHER:
    'Une autre personne traite cette demande. Rien n’a été changé : attendez qu’elle la libère ou reprenez-la.',
  CODE_EXPIRED: 'Ce code n’est plus valable. Rien n’a été changé : demandez un nouveau code.',
  CODE_WRONG:
    'Ce code n’est pas le bon. Vérifiez les chiffres du dernier mail reçu et saisissez-les à nouveau.',
  CONNECTION_LOST:
    'La connexion a été perdue et nous ne savons pas si l’action a abouti. Vérifiez votre réseau puis recommencez : rien ne sera fait deux fois.',
  EMAIL_ALREADY_USED:
    'Un compte existe déjà avec cette adresse mail. Aucun compte n’a été créé : connectez-vous, ou utilisez une autre adresse.',
  FORBIDDEN:
    'Vos droits ne permettent pas cette action. Rien n’a été changé : adressez-vous à un gestionnaire de la boîte ou à votre GRADeS.',
  IDEMPOTENCY_KEY_REUSED:
    'Cet envoi a déjà servi pour d’autres informations. Rien de plus n’a été enregistré : rechargez la page et recommencez.',
  INTERNAL_SERVER_ERROR:
    'Une erreur de notre côté a interrompu l’action. Elle n’a pas été enregistrée : recommencez dans un moment, puis prévenez le centre de services.',
  INVALID_INPUT: 'Des informations sont à corriger. Rien n’a été envoyé : reprenez les champs signalés.',
  INVITATION_NOT_USABLE:
    'Cette invitation a expiré, a été retirée, a déjà servi ou porte une autre adresse mail que celle de votre compte. Rien n’a été changé : demandez une nouvelle invitation au gestionnaire de la boîte.',
  JOIN_ALREADY_ASKED:
    'Vous avez déjà demandé à être ajouté à cette boîte. Rien n’a été envoyé de nouveau : la réponse vous parviendra par mail.',
  JOIN_REQUEST_ANSWERED:
    'Cette demande d’accès a déjà reçu une réponse. Rien n’a été changé : rechargez la page pour la voir.',
  LAST_ADMINISTRATOR:
    'Cette personne est le dernier administrateur GRADeS de la région. Rien n’a été changé : nommez d’abord un autre administrateur.',
  LAST_MANAGER:
    'Cette personne est le dernier gestionnaire de la boîte. Rien n’a été changé : nommez d’abord un autre gestionnaire.',
  LINK_NEEDED:
    'Aucun compte individuel n’est associé à cette demande. Elle n’a pas été envoyée : associez un compte, ou choisissez de continuer sans compte.',
  LINK_NOT_USABLE:
    'Ce lien a expiré ou a été remplacé. Rien n’a été changé : ouvrez le lien du dernier mail reçu.',
  MAIL_NOT_RESENDABLE:
    'Ce mail ne peut pas repartir tel quel : son envoi à cette adresse est encore en cours, ou il contient un code ou un lien secret. Rien n’a été envoyé : corrigez l’adresse, ou faites demander un nouveau code ou lien.',
  MAILBOX_ALREADY_YOURS:
    'Vous avez déjà accès à cette boîte. Rien n’a été envoyé : ouvrez-la depuis votre espace, par « Changer de compte ».',
  MAILBOX_NOT_ACTIVE:
    'Cette boîte n’est pas active. Rien n’a été changé : adressez-vous au centre de services.',
  MAILBOX_NOT_CHANGEABLE:
    'L’état de cette boîte ne permet pas ce changement. Rien n’a été enregistré : rechargez la page pour voir son état.',
  MAILBOX_REQUEST_NOT_DECIDABLE:
    'Cette demande a déjà reçu sa réponse ou a été retirée. Rien n’a été changé : rechargez la page pour voir son état.',
  MAILBOX_REQUEST_NOT_EDITABLE:
    'Cette demande n’est plus modifiable. Rien n’a été changé : suivez-la, ou commencez-en une nouvelle.',
  NOT_FOUND: 'Nous ne trouvons pas ce que vous cherchez, ou vous n’y avez plus accès. Rien n’a été changé.',
  OWN_ACCOUNT:
    'Il s’agit de votre propre compte. Rien n’a été changé : demandez à un autre administrateur de le faire.',
  OWN_REQUEST:
    'Vous ne pouvez pas décider de votre propre demande. Rien n’a été changé : confiez-la à un collègue.',
  PUBLICATION_NOT_POSSIBLE:
    'Cette boîte ne peut pas être publiée dans son état actuel. Rien n’a été envoyé : vérifiez sa visibilité et ses membres.',
  QUERY_TOO_LARGE: 'La demande est trop volumineuse. Rien n’a été changé : réduisez-la et recommencez.',
  REGION_CLOSED:
    'Le service n’est pas ouvert dans cette région. Rien n’a été enregistré : adressez-vous au GRADeS de votre région.',
  REQUEST_MALFORMED: 'Cette page n’est plus à jour. Rien n’a été enregistré : rechargez-la puis recommencez.',
  RPPS_ALREADY_VERIFIED:
    'Ce numéro RPPS a déjà été vérifié, sur ce compte ou sur un autre. Rien n’a été changé : cherchez ce numéro dans la liste des comptes.',
  SERVICE_UNAVAILABLE:
    'Le service ne répond pas pour le moment. Rien n’a été enregistré : recommencez dans quelques minutes.',
  SIGN_IN_NEEDED: 'Votre session est terminée. Rien n’a été changé : connectez-vous puis recommencez.',
  SIGN_IN_REFUSED:
    'L’adresse mail ou le mot de passe n’est pas le bon. Vous n’êtes pas connecté : vérifiez-les et recommencez.',
  STALE_VERSION:
    'Ces informations ont changé pendant que vous les lisiez. Rien n’a été enregistré : rechargez la page et vérifiez-les.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais ont échoué. Rien n’a été changé : attendez avant de recommencer.',
  TOO_MANY_CODES:
    'Trop de codes ont été demandés. Aucun nouveau code n’est parti : attendez avant d’en demander un autre.',
  TOO_MANY_INVITATIONS:
    'Cette adresse a déjà reçu cinq invitations aujourd’hui. Aucune autre n’est partie : vérifiez-la avec la personne, puis réessayez demain.',
  TOO_MANY_JOIN_REQUESTS:
    'Vous avez demandé à rejoindre cinq boîtes aujourd’hui. Rien n’a été envoyé : attendez leurs réponses, ou demain.',
};

export const fieldErrors: Record<FieldErrorCode, string> = {
  CHARACTER_NOT_ALLOWED: 'Retirez le caractère invisible ou non accepté, puis saisissez à nouveau.',
  CHOICE_UNKNOWN: 'Choisissez une valeur de la liste.',
  CLOSES_BEFORE_OPENS: 'L’heure de fermeture doit suivre l’heure d’ouverture.',
  COMMUNE_DIFFERS_FROM_POSTCODE: 'La ville et le code postal ne correspondent pas : corrigez l’un des deux.',
  DEPARTMENT_OUTSIDE_REGION: 'Ce département n’appartient pas à la région choisie.',
  DOMAIN_INVALID: 'Saisissez un domaine MSSanté en minuscules, comme pharmacien.oc.mssante.fr.',
  EMAIL_INVALID: 'Saisissez une adresse mail complète, comme secretariat@exemple.fr.',
  EMAIL_OF_PATIENT: 'Cette adresse est celle d’un patient : indiquez une adresse professionnelle.',
  IDENTIFIER_INVALID:
    'Ce numéro contient un caractère inattendu : ne saisissez que ses chiffres (2A ou 2B en Corse).',
  IDENTIFIER_KEY:
    'Ce numéro comporte une erreur : sa clé de contrôle n’est pas la bonne. Vérifiez chaque chiffre.',
  IDENTIFIER_LENGTH:
    'Ce numéro n’a pas la bonne longueur : 9 caractères pour un FINESS ou un SIREN, 14 pour un SIRET.',
  NUMBER_OUT_OF_RANGE: 'Ce nombre sort des limites admises : saisissez-en un autre.',
  PASSWORD_COMMON: 'Ce mot de passe est trop facile à deviner : choisissez-en un autre.',
  PASSWORD_TOO_LONG: 'Ce mot de passe est trop long : raccourcissez-le.',
  PASSWORD_TOO_SHORT: 'Ce mot de passe est trop court : ajoutez des caractères.',
  PHONE_INVALID: 'Saisissez un numéro de téléphone à dix chiffres, ou avec l’indicatif du pays.',
  PHONE_SHORT_NUMBER: 'Un numéro court ne permet pas de joindre une structure : indiquez un numéro complet.',
  POSTCODE_INVALID: 'Saisissez un code postal français de cinq chiffres.',
  REPEATED: 'Cette valeur figure déjà plus haut : gardez une seule ligne.',
  REQUIRED: 'Remplissez ce champ : il est obligatoire.',
  RPPS_INVALID: 'Un numéro RPPS ne contient que des chiffres.',
  RPPS_KEY:
    'Ce numéro RPPS comporte une erreur : sa clé de contrôle n’est pas la bonne. Vérifiez chaque chiffre.',
  RPPS_LENGTH: 'Un numéro RPPS compte 11 chiffres.',
  TIME_INVALID: 'Saisissez une heure sous la forme 08:30.',
  TOO_LONG: 'Ce texte est trop long : raccourcissez-le.',
  URL_INVALID: 'Saisissez une adresse web complète, qui commence par https://.',
};
