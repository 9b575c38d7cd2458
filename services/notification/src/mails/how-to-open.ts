import type { Block } from './letter';

/** How a person gets from the individual account to a mailbox. */
export const HOW_TO_OPEN: Block = {
  steps: [
    'Connectez-vous avec l’adresse mail et le mot de passe de votre compte individuel, puis saisissez le code reçu par mail.',
    'En haut à droite, cliquez sur le nom de votre compte, puis sur « Changer de compte ».',
    'Choisissez l’adresse de la boîte : elle reste affichée sur chaque page.',
  ],
};

export const SIGN_IN_LINK: Block = { link: { label: 'Se connecter', path: '/espace' } };
