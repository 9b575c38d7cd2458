interface CategoryLabels {
  label: string;
  group: string;
  groupLabel: string;
  pricing: string;
  pricingLabel: string;
}

const FREE = { pricing: '01', pricingLabel: 'Etablissement Tarif Libre' };
const UNKNOWN = { pricing: '99', pricingLabel: 'Indéterminé' };

/**
 * Labels as the historic FINESS file writes them. Those of 355, 500 and 620 were read in rows of that file, the
 * groups in TRE_R397; the labels and groups of 124, 603, 604 and 611 are our reading of these lists.
 */
const CATEGORIES: Readonly<Record<string, CategoryLabels>> = {
  '124': { label: 'Centre de Santé', group: '2206', groupLabel: 'Centres de Santé', ...FREE },
  '355': {
    label: 'Centre Hospitalier (C.H.)',
    group: '1102',
    groupLabel: 'Centres Hospitaliers',
    pricing: '03',
    pricingLabel: 'ARS établissements Publics de santé dotation globale',
  },
  '500': {
    label: "Etablissement d'hébergement pour personnes âgées dépendantes",
    group: '4401',
    groupLabel: "Etablissements d'Hébergement pour Personnes Âgées",
    pricing: '40',
    pricingLabel: 'ARS/PCD, Tarif global, habilité aide sociale, recours PUI',
  },
  '603': {
    label: 'Maison de santé (L.6223-3)',
    group: '2103',
    groupLabel: "Autres structures d'exercice libéral",
    ...UNKNOWN,
  },
  '604': {
    label: 'Communautés professionnelles territoriales de santé (CPTS)',
    group: '2103',
    groupLabel: "Autres structures d'exercice libéral",
    ...UNKNOWN,
  },
  '611': {
    label: 'Laboratoire de Biologie Médicale',
    group: '3101',
    groupLabel: 'Laboratoires de Biologie Médicale',
    ...FREE,
  },
  '620': {
    label: "Pharmacie d'Officine",
    group: '3201',
    groupLabel: 'Commerce de Biens à Usage Médicaux',
    ...FREE,
  },
};

/** Labels of a category of establishment; throws for a category the register was not made with. */
export function categoryLabels(code: string): CategoryLabels {
  const labels = CATEGORIES[code];
  if (!labels) throw new Error(`No labels for the category ${code}`);
  return labels;
}
