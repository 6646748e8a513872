import type { Phrases } from './modele.ts';

/** Sentences of the findings on files that hold no document that is read here, or that cannot be read at all. */
export const ILLISIBLES_FR = {
  'ORP-CONT-VIDE': ['Le fichier est vide.', 'Vérifiez l’export de votre logiciel, puis déposez de nouveau le fichier.'],
  'ORP-CONT-TROP-GROS': [
    'Le fichier dépasse {maximum} Mo, pièces jointes comprises.',
    'Allégez ou retirez des pièces jointes.',
  ],
  'ORP-CONT-EXTENSION': [
    'L’extension du fichier ({extension}) ne correspond pas à son contenu ({contenu}).',
    'Renommez le fichier avec l’extension {attendue}, ou choisissez le bon fichier.',
  ],
  'ORP-CONT-INCONNU': [
    'Le contenu de ce fichier n’est pas reconnu.',
    'Déposez une facture Factur-X (PDF), UBL 2.1, CII ou CPPFactureMixte (XML), ou un lot de factures (zip, tar.gz).',
  ],
  'ORP-CONT-HTML': [
    'Ce fichier est une page web, pas une facture électronique.',
    'Il s’agit souvent d’une page d’erreur enregistrée : téléchargez de nouveau la facture, puis déposez-la.',
  ],
  'ORP-CONT-ZIP': [
    'Ce fichier est une archive ZIP.',
    'Décompressez-la et déposez les factures qu’elle contient, toutes ensemble si vous le souhaitez.',
  ],
  'ORP-CONT-ARCHIVE': [
    'Ce fichier est une archive ({contenu}).',
    'Décompressez-la et déposez les factures qu’elle contient.',
  ],
  'ORP-CONT-BUREAUTIQUE': [
    'Ce fichier est un document bureautique ({contenu}), sans données de facture.',
    'Exportez la facture depuis votre logiciel au format Factur-X, UBL ou CII.',
  ],
  'ORP-CONT-IMAGE': [
    'Ce fichier est une image ({contenu}), sans données de facture.',
    'Déposez la facture électronique elle-même, pas sa photo ni sa numérisation.',
  ],
  'ORP-CONT-TEXTE': [
    'Ce fichier est un texte ({contenu}), pas une facture électronique.',
    'Déposez une facture Factur-X (PDF), UBL 2.1 ou CII (XML).',
  ],
  'ORP-CONT-COMPLEXE': [
    'Lire ce fichier demande plus de temps ou de mémoire qu’aucune facture n’en exige : sa lecture a été arrêtée.',
    'Produisez-le de nouveau avec votre logiciel de facturation ; si la facture est très longue, répartissez-la en plusieurs.',
  ],
  'ORP-CONT-INCIDENT': [
    'La lecture du fichier a été interrompue par une anomalie imprévue.',
    'Déposez le fichier de nouveau ; si cela se répète, transmettez-le à l’assistance.',
  ],
  'ORP-XML-STATUT': [
    'Ce fichier est un message de statut ({racine}), pas une facture.',
    'Déposez ici vos factures ; les messages de statut passent par le raccordement.',
  ],
  'ORP-XML-ZUGFERD1': [
    'Cette facture est au format ZUGFeRD 1, remplacé depuis 2019.',
    'Produisez-la au format Factur-X (ZUGFeRD 2) avec une version récente de votre logiciel.',
  ],
  'ORP-XML-ESPACE': [
    'L’élément racine « {racine} » est déclaré dans un espace de noms qui n’est pas celui d’une facture : {espace}.',
    'Vérifiez la version du format choisie dans votre logiciel : UBL 2.1 ou CII D16B/D22B.',
  ],
  'ORP-XML-AUTRE-UBL': [
    'Ce fichier est un document UBL d’un autre genre ({racine}), pas une facture ni un avoir.',
    'Déposez un document « Invoice » ou « CreditNote ».',
  ],
  'ORP-XML-RACINE': [
    'Ce fichier XML n’est pas une facture : son élément racine est « {racine} ».',
    'Déposez une facture UBL 2.1 (Invoice, CreditNote) ou CII (CrossIndustryInvoice).',
  ],
  'ORP-ENCODAGE-FAUX': [
    'Le fichier se dit en {encodage}, mais ses octets ne le sont pas.',
    'Enregistrez-le en UTF-8, ou corrigez l’encodage annoncé en première ligne.',
  ],
  'ORP-ENCODAGE-INCONNU': ['L’encodage {encodage} n’est pas accepté.', 'Enregistrez le fichier en UTF-8.'],
  'ORP-XML-DOCTYPE': [
    'Le fichier contient une déclaration DOCTYPE, refusée par sécurité.',
    'Retirez la ligne « <!DOCTYPE … > » : une facture n’en a pas besoin.',
  ],
  'ORP-XML-COUPE': [
    'Le fichier XML est coupé : il s’arrête avant la fin de « {element} ».',
    'Exportez-le ou téléchargez-le de nouveau, en entier.',
  ],
  'ORP-XML-ESPERLUETTE': [
    'Un « & » n’est pas écrit comme le demande XML.',
    'Écrivez « &amp; » pour « & » (« Dupont &amp; Fils »), et les lettres accentuées telles quelles.',
  ],
  'ORP-XML-APRES': [
    'Le fichier contient autre chose après la fin du document.',
    'Gardez un seul document par fichier ; pour en vérifier ou en déposer plusieurs, réunissez-les dans une archive zip.',
  ],
  'ORP-XML-MALFORME': [
    'Le fichier XML est mal formé.',
    'Produisez-le de nouveau ; s’il a été modifié à la main, corrigez l’endroit indiqué.',
  ],
  'ORP-XML-PROFONDEUR': [
    'Le fichier imbrique plus de {maximum} éléments les uns dans les autres.',
    'Aucune facture n’en a besoin : produisez-le de nouveau avec votre logiciel.',
  ],
  'ORP-XML-ELEMENTS': ['Le fichier contient plus de {maximum} éléments.', 'Répartissez la facture en plusieurs.'],
  'ORP-XML-ATTRIBUTS': [
    'Un élément porte un nombre démesuré d’attributs (au plus {maximum}).',
    'Aucune facture n’en a besoin : produisez le fichier de nouveau avec votre logiciel.',
  ],
  'ORP-XML-TEXTE-LONG': [
    'Un texte ou une pièce jointe du fichier est démesuré (texte : {maximum} caractères au plus).',
    'Raccourcissez le texte ; les pièces jointes sont limitées à 10 Mo chacune.',
  ],
} as const satisfies Phrases;
