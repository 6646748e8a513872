import type { Phrases } from './modele.ts';

/** Sentences of the findings on the document as a file and on its syntax. */
export const DOCUMENT_FR = {
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
  'ORP-PDF-SANS-DONNEES': [
    'Ce PDF ne contient pas de données de facture : ce n’est pas une facture Factur-X.',
    'Demandez à votre logiciel un export Factur-X, ou déposez la facture au format UBL ou CII.',
  ],
  'ORP-PDF-AUTRE-XML': [
    'Ce PDF contient un fichier XML ({nom}), mais pas de facture Factur-X.',
    'Dans un Factur-X, la facture s’appelle « factur-x.xml ». Demandez à votre logiciel un export Factur-X.',
  ],
  'ORP-PDF-CHIFFRE': [
    'Ce PDF est protégé par un mot de passe ou par des restrictions : il ne peut pas être lu.',
    'Produisez-le sans protection, puis déposez-le de nouveau.',
  ],
  'ORP-PDF-ILLISIBLE': [
    'Ce PDF est endommagé ou incomplet : il ne peut pas être lu.',
    'Produisez-le ou téléchargez-le de nouveau, vérifiez qu’il s’ouvre, puis déposez-le.',
  ],
  'ORP-PDF-BOUCLE': [
    'La structure de ce PDF se référence elle-même sans fin.',
    'Produisez de nouveau le PDF avec votre logiciel de facturation.',
  ],
  'ORP-PDF-DEMESURE': [
    'Ce PDF contient des données compressées d’une taille démesurée.',
    'Produisez de nouveau le PDF, sans fichiers annexes volumineux.',
  ],
  'ORP-PDF-JAVASCRIPT': [
    'Ce PDF contient un programme (JavaScript), ce qu’une facture ne doit pas contenir.',
    'Produisez de nouveau le PDF sans formulaire ni script.',
  ],
  'ORP-PDF-DEUX-XML': [
    'Ce PDF contient plusieurs factures différentes sous le nom « {nom} ».',
    'Déposez un PDF par facture.',
  ],
  'ORP-PDF-XML-REPETE': [
    'Ce PDF contient plusieurs fichiers de facture ; seul « {nom} » est lu.',
    'Signalez-le à l’éditeur de votre logiciel : un Factur-X contient une seule facture.',
  ],
  'ORP-PDF-REPARE': [
    'La table interne de ce PDF est absente ou fausse ; il a été lu malgré tout.',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-13': [
    'La facture jointe au PDF s’appelle « {nom} » au lieu de « factur-x.xml ».',
    'Mettez à jour votre logiciel : ce nom vient d’une version ancienne ou d’un autre profil.',
  ],
  'BR-HYBRID-03': [
    'Ce PDF contient une facture mais ses métadonnées (XMP) ne le déclarent pas comme Factur-X : il n’est pas valide.',
    'Produisez-le de nouveau avec un export Factur-X conforme (PDF/A-3).',
  ],
  'BR-HYBRID-04': [
    'L’extension des métadonnées du PDF est « {valeur} » au lieu de celle de Factur-X.',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-05': [
    'Le préfixe de l’extension Factur-X dans les métadonnées du PDF est « {valeur} » au lieu de « fx ».',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-06': [
    'Le type de document annoncé par le PDF (DocumentType) est « {valeur} » au lieu de « INVOICE ».',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-07': [
    'Le profil annoncé par le PDF (ConformanceLevel), « {valeur} », n’est pas un profil connu.',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-08': [
    'Le nom de fichier annoncé par le PDF (DocumentFileName) est « {valeur} » au lieu de « factur-x.xml ».',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-09': [
    'La version annoncée par le PDF (Version), « {valeur} », n’en est pas une.',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-10': [
    'La version annoncée par le PDF (Version) est « {valeur} » ; « 1.0 » est attendu.',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'ORP-PDFA-IDENTIFIANT': [
    'Ce PDF se dit PDF/A-3, mais ne porte pas d’identifiant de fichier ({valeur}).',
    'La facture est lue quand même. Signalez-le à l’éditeur de votre logiciel (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-FILTRE': [
    'Ce PDF se dit PDF/A-3, mais comprime des pages d’une façon que cette norme interdit ({valeur}).',
    'La facture est lue quand même. Signalez-le à l’éditeur de votre logiciel (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-COULEURS': [
    'Ce PDF se dit PDF/A-3, mais ne dit pas à quelles couleurs les siennes correspondent (profil ICC absent : {valeur}).',
    'La facture est lue quand même. Signalez-le à l’éditeur de votre logiciel (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-POLICE': [
    'Ce PDF se dit PDF/A-3, mais n’embarque pas toutes ses polices ({valeur}) : il ne s’affichera pas partout de la même façon.',
    'La facture est lue quand même. Signalez-le à l’éditeur de votre logiciel (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-FORMULAIRE': [
    'Ce PDF se dit PDF/A-3, mais contient un formulaire que cette norme interdit ({valeur}).',
    'La facture est lue quand même. Signalez-le à l’éditeur de votre logiciel (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-ACTION': [
    'Ce PDF se dit PDF/A-3, mais déclenche des actions que cette norme interdit ({valeur}).',
    'La facture est lue quand même. Signalez-le à l’éditeur de votre logiciel (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-BALISAGE': [
    'Ce PDF se dit PDF/A-3 de niveau A (accessible), mais n’est pas balisé ({valeur} absent).',
    'La facture est lue quand même. Signalez-le à l’éditeur de votre logiciel (ISO 19005-3, {clause}).',
  ],
  'ORP-PDFA-FICHIER': [
    'Ce PDF se dit PDF/A-3, mais décrit mal les fichiers qu’il embarque : il manque {valeur}.',
    'La facture est lue quand même. Signalez-le à l’éditeur de votre logiciel (ISO 19005-3, {clause}).',
  ],
  'BR-HYBRID-12': [
    'La facture « {nom} » n’est pas déclarée parmi les fichiers associés du PDF ({valeur}).',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-14': [
    'Le fichier joint s’appelle « {nom} », alors que le PDF annonce « {valeur} ».',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-15': [
    'Le profil annoncé par le PDF ({valeur}) n’est pas celui de la facture ({lu}).',
    'La facture elle-même fait foi. Signalez-le à l’éditeur de votre logiciel.',
  ],
  'BR-HYBRID-02': [
    'Ce PDF ne se déclare pas conforme à PDF/A-3, comme Factur-X le demande.',
    'Activez la production de PDF/A-3 dans votre logiciel.',
  ],
  'BR-HYBRID-11': [
    'Le lien entre le PDF et sa facture (AFRelationship) est « {valeur} » : Data, Source ou Alternative sont attendus, Data seul pour MINIMUM et BASIC WL.',
    'Signalez-le à l’éditeur de votre logiciel.',
  ],
  'ORP-FX-PAS-CII': [
    'Le fichier « {nom} » joint au PDF n’est pas une facture CII.',
    'Produisez de nouveau le Factur-X avec votre logiciel.',
  ],
  'ORP-FX-PROFIL-INCONNU': [
    'Le profil de la facture (BT-24) n’est pas un profil Factur-X connu : « {valeur} ».',
    'La facture est contrôlée comme EN 16931. Vérifiez le profil choisi dans votre logiciel.',
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
  'ORP-NOMBRE': [
    '« {valeur} » n’est pas un nombre décimal.',
    'Écrivez le nombre avec un point et sans espace ni symbole : 1234.50.',
  ],
  'ORP-PIECE-BASE64': [
    'La pièce jointe « {nom} » est illisible : son contenu n’est pas en base64.',
    'Joignez-la de nouveau depuis votre logiciel.',
  ],
  'ORP-PIECE-VIDE': [
    'La pièce jointe « {nom} » est vide : elle est ignorée.',
    'Joignez-la de nouveau si elle est utile.',
  ],
  'ORP-PIECES-NOMBRE': [
    'La facture contient plus de {maximum} pièces jointes.',
    'Regroupez ou retirez des pièces jointes.',
  ],
  'ORP-PIECE-NOM-CORRIGE': [
    'Le nom de la pièce jointe a été ramené à « {nom} ».',
    'Un nom de pièce jointe ne contient ni dossier ni caractère de contrôle.',
  ],
  'ORP-STRUCT-INCONNU': [
    'L’élément « {element} » n’existe pas à cet endroit du format (dans « {parent} »).',
    'Vérifiez son orthographe et son espace de noms, ou retirez-le.',
  ],
  'ORP-STRUCT-ORDRE': [
    'L’élément « {element} » est mal placé : il doit précéder « {avant} » dans « {parent} ».',
    'Respectez l’ordre des éléments du format.',
  ],
  'ORP-STRUCT-REPETE': [
    'L’élément « {element} » figure plusieurs fois dans « {parent} », qui n’en admet qu’un : on ne sait lequel croire.',
    'Gardez celui qui est juste, et retirez les autres.',
  ],
  'ORP-STRUCT-MANQUANT': [
    'L’élément « {element} » manque dans « {parent} ».',
    'Complétez la facture dans votre logiciel, ou vérifiez le format choisi.',
  ],
  'ORP-STRUCT-TEXTE-ATTENDU': [
    'L’élément « {element} » se trouve là où « {parent} » attend un simple texte.',
    'Ne mettez que du texte dans « {parent} ».',
  ],
  'ORP-STRUCT-TEXTE-EN-TROP': [
    'Un texte se trouve directement dans « {parent} », qui ne contient que des éléments : « {valeur} ».',
    'Retirez ce texte ou placez-le dans le bon élément.',
  ],
} as const satisfies Phrases;
