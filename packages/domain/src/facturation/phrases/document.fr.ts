import type { Phrases } from './modele.ts';

/** Sentences of the findings on the document as a file and on its syntax. */
export const DOCUMENT_FR = {
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
  'ORP-STRUCT-DEVISE': [
    'Le montant « {element} » ne dit pas sa monnaie : son attribut currencyID manque ou est vide.',
    'Ajoutez-le avec le code de la monnaie, par exemple currencyID="EUR" : UBL l’exige de chaque montant.',
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
