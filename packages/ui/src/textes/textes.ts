/** Texts of our own components; the pages bring theirs. */
export interface TextesUi {
  readonly chargement: string;
  readonly reessayer: string;
  readonly erreurTitre: string;
  readonly incident: (numero: string) => string;
  readonly copier: (quoi: string) => string;
  readonly copie: string;
  readonly fermer: string;
  readonly annuler: string;
  readonly plusDeFiltres: string;
  readonly moinsDeFiltres: string;
  readonly filtres: string;
  readonly toutEffacer: string;
  readonly afficherPlus: string;
  readonly affiches: (nombre: number) => string;
  readonly rechercheIncomplete: string;
  readonly selection: string;
  readonly choisir: (quoi: string) => string;
  readonly choisirTout: string;
  readonly choisies: (nombre: number) => string;
  readonly toutDecocher: string;
  readonly notifications: string;
  readonly raccourcisTitre: string;
  readonly raccourcisIntro: string;
  readonly raccourcisSuspendus: string;
  readonly raccourciAide: string;
  readonly raccourciSuivant: string;
  readonly raccourciPrecedent: string;
  readonly raccourciChoisir: string;
  readonly raccourciOuvrir: string;
  readonly raccourciRetour: string;
  readonly touche: string;
  /** As it is written on the key itself. */
  readonly toucheEchap: string;
  readonly effet: string;
  readonly onglets: { readonly document: string; readonly faits: string; readonly historique: string };
  readonly corrigez: string;
  readonly filAriane: string;
}

export const TEXTES: Readonly<Record<'fr' | 'en', TextesUi>> = {
  fr: {
    chargement: 'Chargement…',
    reessayer: 'Réessayer',
    erreurTitre: 'L’affichage a échoué',
    incident: (numero) => `Numéro d’incident à donner au support : ${numero}`,
    copier: (quoi) => `Copier ${quoi}`,
    copie: 'Copié',
    fermer: 'Fermer',
    annuler: 'Annuler',
    plusDeFiltres: 'Plus de filtres',
    moinsDeFiltres: 'Moins de filtres',
    filtres: 'Filtres actifs',
    toutEffacer: 'Tout effacer',
    afficherPlus: 'Afficher la suite',
    affiches: (n) => (n > 1 ? `${n} éléments affichés` : `${n} élément affiché`),
    rechercheIncomplete: 'La recherche n’a pas encore parcouru tout l’historique.',
    selection: 'Lignes cochées',
    choisir: (quoi) => `Cocher ${quoi}`,
    choisirTout: 'Tout cocher ou décocher',
    choisies: (n) => (n > 1 ? `${n} lignes cochées` : `${n} ligne cochée`),
    toutDecocher: 'Tout décocher',
    notifications: 'Notifications',
    raccourcisTitre: 'Raccourcis clavier',
    raccourcisIntro: 'Ils ne s’appliquent pas pendant la saisie. Vous pouvez les désactiver dans « Mon compte ».',
    raccourcisSuspendus: 'Les raccourcis à une touche sont désactivés dans « Mon compte ».',
    raccourciAide: 'Afficher cette aide',
    raccourciSuivant: 'Ligne suivante',
    raccourciPrecedent: 'Ligne précédente',
    raccourciChoisir: 'Cocher ou décocher la ligne',
    raccourciOuvrir: 'Ouvrir la ligne',
    raccourciRetour: 'Fermer ou revenir',
    touche: 'Touche',
    toucheEchap: 'Échap',
    effet: 'Effet',
    onglets: { document: 'Document', faits: 'Informations', historique: 'Historique' },
    corrigez: 'Corrigez ces points pour continuer :',
    filAriane: 'Fil d’Ariane',
  },
  en: {
    chargement: 'Loading…',
    reessayer: 'Try again',
    erreurTitre: 'This could not be displayed',
    incident: (numero) => `Incident number for support: ${numero}`,
    copier: (quoi) => `Copy ${quoi}`,
    copie: 'Copied',
    fermer: 'Close',
    annuler: 'Cancel',
    plusDeFiltres: 'More filters',
    moinsDeFiltres: 'Fewer filters',
    filtres: 'Active filters',
    toutEffacer: 'Clear all',
    afficherPlus: 'Show more',
    affiches: (n) => (n === 1 ? '1 item shown' : `${n} items shown`),
    rechercheIncomplete: 'The search has not been through the whole history yet.',
    selection: 'Ticked rows',
    choisir: (quoi) => `Tick ${quoi}`,
    choisirTout: 'Tick or untick all',
    choisies: (n) => (n === 1 ? '1 row ticked' : `${n} rows ticked`),
    toutDecocher: 'Untick all',
    notifications: 'Notifications',
    raccourcisTitre: 'Keyboard shortcuts',
    raccourcisIntro: 'They do nothing while you type. You can switch them off in “My account”.',
    raccourcisSuspendus: 'Single-key shortcuts are switched off in “My account”.',
    raccourciAide: 'Show this help',
    raccourciSuivant: 'Next row',
    raccourciPrecedent: 'Previous row',
    raccourciChoisir: 'Tick or untick the row',
    raccourciOuvrir: 'Open the row',
    raccourciRetour: 'Close or go back',
    touche: 'Key',
    toucheEchap: 'Esc',
    effet: 'What it does',
    onglets: { document: 'Document', faits: 'Details', historique: 'History' },
    corrigez: 'Correct these points to continue:',
    filAriane: 'Breadcrumb',
  },
};
