import type { TraductionsUi } from './type.ts';

/** The design system's own texts, which it has no French for. */
export const akselFrancais: TraductionsUi = {
  global: {
    showMore: 'Afficher plus',
    showLess: 'Afficher moins',
    readOnly: 'Lecture seule',
    close: 'Fermer',
    error: 'Erreur',
    info: 'Information',
    success: 'Succès',
    warning: 'Attention',
    announcement: 'Annonce',
  },
  Chips: { Removable: { labelSuffix: 'retirer' } },
  Combobox: {
    addOption: 'Ajouter',
    noMatches: 'Aucun résultat',
    loading: 'Recherche…',
    maxSelected: '{selected} sur {limit} au plus.',
  },
  ErrorSummary: { heading: 'Corrigez ces points pour continuer :' },
  Loader: { title: 'Chargement…' },
  ProgressBar: {
    progress: '{current} sur {max}',
    progressUnknown: 'Avancement inconnu, durée estimée : {seconds} secondes.',
  },
  Search: { clear: 'Effacer', search: 'Rechercher' },
  Textarea: {
    maxLength: 'Zone de texte limitée à {maxLength} caractères.',
    charsTooMany: '{chars} caractères en trop',
    charsLeft: '{chars} caractères restants',
  },
};
