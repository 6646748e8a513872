import type { Langue } from '../../platform/erreurs.ts';

/** The words of the PDF. */
export const TEXTES_CERTIFICAT = {
  fr: {
    titre: { FLUX: 'Certificat de dépôt', FACTURE: 'Certificat de dépôt d’une facture' },
    phrase: {
      FLUX: 'Le portail atteste avoir reçu le fichier désigné ci-dessous, à la date indiquée. Ce certificat ne dit rien de l’acceptation des factures qu’il contient.',
      FACTURE: 'Le portail atteste avoir reçu la facture désignée ci-dessous, à la date indiquée.',
    },
    depot: 'Le dépôt',
    numeroFlux: 'Numéro de flux',
    deposeLe: 'Déposé le',
    deposant: 'Déposant',
    fichier: 'Fichier',
    taille: '{taille} octets',
    empreinte: 'Empreinte SHA-256',
    facture: 'La facture',
    numero: 'Numéro',
    destinataire: 'Destinataire',
    montant: 'Montant TTC',
    preuve: 'La preuve',
    sceau: 'Sceau d’audit',
    sceauTexte: 'n° {numero} du {date}, entrée {entree}',
    empreinteSceau: 'Empreinte du sceau',
    portail: 'Portail',
    etabliLe: 'Certificat établi le',
    cle: 'Clé de signature',
    verifier:
      'Ce PDF porte sa propre signature. Pour vérifier qu’il est authentique, déposez-le à l’adresse {adresse}, ou suivez la règle de vérification hors ligne de la documentation du portail.',
  },
  en: {
    titre: { FLUX: 'Certificate of deposit', FACTURE: 'Certificate of deposit of an invoice' },
    phrase: {
      FLUX: 'The portal certifies that it received the file named below, at the date shown. This certificate says nothing about the acceptance of the invoices in it.',
      FACTURE: 'The portal certifies that it received the invoice named below, at the date shown.',
    },
    depot: 'The deposit',
    numeroFlux: 'Flow number',
    deposeLe: 'Deposited on',
    deposant: 'Depositor',
    fichier: 'File',
    taille: '{taille} bytes',
    empreinte: 'SHA-256',
    facture: 'The invoice',
    numero: 'Number',
    destinataire: 'Recipient',
    montant: 'Amount with VAT',
    preuve: 'The proof',
    sceau: 'Audit seal',
    sceauTexte: 'no. {numero} of {date}, entry {entree}',
    empreinteSceau: 'SHA-256 of the seal',
    portail: 'Portal',
    etabliLe: 'Certificate issued on',
    cle: 'Signing key',
    verifier:
      'This PDF carries its own signature. To verify that it is genuine, drop it at {adresse}, or follow the rule of offline verification in the documentation of the portal.',
  },
} as const satisfies Record<Langue, object>;
