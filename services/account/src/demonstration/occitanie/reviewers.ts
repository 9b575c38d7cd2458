/** The administrators of the GRADeS. */
export const CLAIRE = 'claire.fabre@grades-occitanie.example';
export const JULIEN = 'julien.roques@grades-occitanie.example';
