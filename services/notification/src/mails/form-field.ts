/** The fields of the request form, as the applicant reads them on the screen; here no title says whose they are. */
const LABELS: Record<string, string> = {
  contactEmail: 'Adresse mail',
  description: 'Description du compte',
  identifierType: 'Type d’identifiant établissement',
  identifier: 'Identifiant établissement',
  address: 'Adresse',
  town: 'Ville',
  postcode: 'Code postal',
  regionCode: 'Région',
  departmentCode: 'Département',
  socialName: 'Nom social',
  service: 'Service de rattachement',
  phone: 'Téléphone professionnel',
  secondPhone: 'Deuxième téléphone professionnel',
  managerFamilyName: 'Nom du responsable',
  managerGivenName: 'Prénom du responsable',
  managerProfessionKey: 'Profession du responsable',
  managerRpps: 'Identifiant RPPS du responsable',
  dematerialisation: 'Dématérialisation',
  visibleInDirectory: 'Visibilité dans l’annuaire Medimail',
  listeRouge: 'Liste rouge (Annuaire Santé national)',
};

/** @throws Error for a field that the form does not have. */
export function formField(name: string): string {
  const label = LABELS[name];
  if (!label) throw new Error('a correction is asked of a field that the form does not have');
  return label;
}
