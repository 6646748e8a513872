import type { Phrases } from './modele.ts';

/** Sentences of the findings on lots: archives, envelopes of several invoices, and what is in them twice. */
export const ARCHIVES_FR = {
  'ORP-ARCHIVE-ALTEREE': [
    'Cette archive est abîmée ou incomplète : elle ne peut pas être ouverte.',
    'Refaites l’archive (ou téléchargez-la de nouveau), puis déposez-la.',
  ],
  'ORP-ARCHIVE-CHIFFREE': [
    'Cette archive est protégée par un mot de passe (« {chemin} »).',
    'Refaites l’archive sans mot de passe : le dépôt est déjà chiffré pendant l’envoi.',
  ],
  'ORP-ARCHIVE-METHODE': [
    'Cette archive emploie une compression que le portail ne lit pas.',
    'Refaites l’archive avec la compression ZIP ordinaire (« deflate »), ou en tar.gz.',
  ],
  'ORP-ARCHIVE-PAS-TAR': [
    'Ce fichier compressé (gzip) ne contient pas d’archive TAR.',
    'Déposez la facture elle-même, sans la compresser, ou un lot au format tar.gz ou zip.',
  ],
  'ORP-ARCHIVE-VIDE': ['Cette archive ne contient aucun fichier.', 'Vérifiez l’archive, puis déposez-la de nouveau.'],
  'ORP-ARCHIVE-NOMBRE': [
    'Cette archive contient plus de {maximum} fichiers.',
    'Répartissez les factures en plusieurs archives.',
  ],
  'ORP-ARCHIVE-TROP-GROSSE': [
    'Une fois décompressé, le contenu de cette archive dépasse {maximum} Mo.',
    'Répartissez les factures en plusieurs archives.',
  ],
  'ORP-ARCHIVE-DOCUMENT-TROP-GROS': [
    'Dans cette archive, « {chemin} » dépasse {maximum} Mo.',
    'Retirez ce fichier de l’archive et déposez-le seul.',
  ],
  'ORP-ARCHIVE-BOMBE': [
    'Le contenu de cette archive est démesuré par rapport à sa taille : elle n’est pas ouverte.',
    'Refaites l’archive à partir des factures elles-mêmes.',
  ],
  'ORP-ARCHIVE-LIEN': [
    'Cette archive contient un lien vers un autre fichier (« {chemin} »).',
    'Remplacez le lien par le fichier lui-même, puis refaites l’archive.',
  ],
  'ORP-ARCHIVE-SPECIAL': [
    'Cette archive contient un élément qui n’est ni un fichier ni un dossier (« {chemin} »).',
    'Refaites l’archive avec les seules factures.',
  ],
  'ORP-ARCHIVE-CHEMIN': [
    'Cette archive contient un chemin qui n’est pas admis : « {chemin} ».',
    'Refaites l’archive avec des noms ordinaires de 250 caractères au plus, relatifs à son propre dossier.',
  ],
  'ORP-ARCHIVE-NOM-REPETE': [
    'Cette archive contient deux fichiers du même nom : « {chemin} ».',
    'Gardez le bon, puis refaites l’archive.',
  ],
  'ORP-ARCHIVE-DOCUMENT-ALTERE': [
    'Ce fichier est abîmé dans l’archive : son contenu n’est pas celui qu’elle annonce.',
    'Refaites l’archive, puis déposez-la de nouveau.',
  ],
  'ORP-LOT-FICHIER-REPETE': [
    'Ce fichier est identique à « {autre} », du même lot.',
    'Rien à faire si c’est la même facture : elle n’est prise qu’une fois.',
  ],
  'ORP-LOT-NUMERO-REPETE': [
    '« {autre} », du même lot, porte déjà le numéro {valeur}.',
    'Deux factures ne peuvent pas avoir le même numéro : corrigez celui de l’une des deux.',
  ],
  'ORP-LOT-INTERROMPU': [
    'Le traitement de ce lot s’est interrompu : {traites} fichiers sur {total} ont été traités.',
    'Déposez de nouveau, dans une autre archive, ceux qui ne figurent pas dans ce compte rendu.',
  ],
} as const satisfies Phrases;
