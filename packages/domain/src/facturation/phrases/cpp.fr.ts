import type { Phrases } from './modele.ts';

/** Sentences of the findings on the formats of Chorus itself: CPPFactureMixte, CPPFacturePivot, CPPStatut. */
export const CPP_FR = {
  'ORP-CPP-AUCUNE': [
    'Ce fichier {racine} ne contient aucune facture.',
    'Vérifiez l’export de votre logiciel : chaque facture est un élément « {racine}Unitaire ».',
  ],
  'ORP-CPP-PLUSIEURS': [
    'Ce fichier contient {nombre} factures et ne peut pas être lu à l’intérieur d’un lot.',
    'Déposez ce fichier seul, enregistré en UTF-8 : chacune de ses factures sera traitée.',
  ],
  'ORP-CPP-COMPTEUR': [
    'Le fichier annonce {annonce} facture(s) (attribut Compteur) et en contient {trouve}.',
    'Vérifiez que le fichier est complet, corrigez le compteur dans votre logiciel, puis déposez-le de nouveau.',
  ],
  'ORP-CPP-PIECES-A-COTE': [
    'Des pièces jointes accompagnent ce fichier, qui contient plusieurs factures : on ne sait pas à laquelle elles vont.',
    'Placez chaque pièce dans l’élément PJ de sa facture, ou déposez les factures une par une.',
  ],
  'ORP-CPP-PIVOT': [
    'Ce fichier est au format pivot, celui dans lequel le portail transmet les factures aux destinataires.',
    'Rien à faire : il est lu. Pour vos prochains dépôts, préférez Factur-X, UBL, CII ou CPPFactureMixte.',
  ],
  'ORP-CPP-VIDE': [
    'L’élément « {element} » est vide.',
    'Renseignez-le dans votre logiciel, puis déposez de nouveau le fichier.',
  ],
  'ORP-CPP-PRINCIPALE': [
    'Le document de la facture (PJ de type 01) manque ou n’a pas de contenu.',
    'Joignez la facture au format PDF dans l’élément PJ de type 01.',
  ],
  'ORP-CPP-PIECE-NUE': [
    'La pièce « {nom} » n’est pas dans un fichier ZIP, contrairement à ce que demande le format.',
    'Rien à faire : elle est prise telle quelle.',
  ],
  'ORP-CPP-PIECE-ZIP': [
    'Le fichier ZIP de la pièce « {nom} » ne peut pas être ouvert, ou ne contient pas exactement un fichier.',
    'Refaites ce ZIP avec ce seul fichier, sans mot de passe.',
  ],
  'ORP-CPP-PIECE-GROSSE': [
    'Décompressée, la pièce « {nom} » dépasse {maximum} Mo.',
    'Allégez cette pièce, puis refaites le fichier.',
  ],
  'ORP-CPP-DEVISE': [
    'La devise « {valeur} » n’est pas un code de la norme ISO 4217.',
    'Indiquez le code de la devise en trois lettres, par exemple EUR.',
  ],
  'ORP-CPP-TOTAL': [
    'Le montant TTC ({valeur}) n’est pas la somme du montant HT et de la TVA ({calcule}).',
    'Corrigez les montants dans votre logiciel, puis déposez de nouveau le fichier.',
  ],
  'ORP-CDV-RACINE': [
    'Ce fichier n’est pas un message de statut (« {racine} »).',
    'Envoyez un CPPStatut ou un message CDAR (CrossDomainAcknowledgementAndResponse).',
  ],
  'ORP-CDV-MANQUANT': [
    'Le statut n° {rang} ne dit pas « {element} ».',
    'Complétez le message dans votre logiciel, puis renvoyez-le.',
  ],
  'ORP-CDV-CODE': [
    'Le code de statut « {valeur} » n’existe pas dans ce format.',
    'Corrigez le code de ce statut, puis renvoyez le message.',
  ],
  'ORP-CDV-COMPLEMENT': [
    'Le complément du statut compte {longueur} caractères ; {maximum} au plus sont acceptés.',
    'Raccourcissez-le, ou écrivez le détail dans le commentaire.',
  ],
  'ORP-CDV-HORODATAGE': [
    'L’horodatage « {valeur} » n’est pas une date et une heure.',
    'Écrivez-le sous la forme 2026-01-15T10:30:00+01:00 (CPPStatut) ou 20260115103000 (CDAR).',
  ],
  'ORP-CDV-COMPTEUR': [
    'Le message annonce {annonce} statut(s) et en contient {trouve}.',
    'Vérifiez que le message est complet, puis renvoyez-le.',
  ],
} as const satisfies Phrases;
