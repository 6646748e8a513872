import {
  COLONNES_A_TAUX,
  COLONNES_COURTES,
  client,
  ECRITURE_USUELLE,
  enPetit,
  fournisseur,
  grille,
  paires,
  taux,
  texte,
} from './blocs.ts';
import type { Gabarit } from './gabarit.ts';

/** Layouts for writing the rules, after the own templates of builders, lawyers, bailiffs, craftsmen and suppliers. */
export const GABARITS_METIERS: readonly Gabarit[] = [
  {
    ...ECRITURE_USUELLE,
    nom: 'travaux',
    generateur: 'PDFKIT',
    police: 'sans',
    corps: 9,
    montant: 'fr',
    tete: [
      fournisseur([40, 40, 240], 'SIRET {siret} - TVA {tva}'),
      client([330, 60, 220], ['Maître d’ouvrage :'], 'SIRET {siretClient}'),
      texte([40, 150, 515], ['{TITRE} N° {numero} - Situation de travaux n° 3 - Date : {date}'], {
        gras: true,
        taille: 11,
      }),
      texte(
        [40, 172, 515],
        [
          'Marché n° {marche} - Lot n° 4 : plâtrerie',
          'O.S. n° 2 - Engagement n° {engagement}',
          'Sce gestionnaire : code service {service}',
          'Suite à la facture n° {origine} du 12/01/2023',
        ],
      ),
    ],
    tableau: { y: 250, colonnes: COLONNES_COURTES },
    suite: [
      paires(
        [300, 14, 255],
        [
          ['Montant HT de la situation', '{ht}'],
          ['T.V.A. {r.tauxLong} %', '{r.montant}'],
          ['Montant T.T.C.', '{ttc}'],
          ['À déduire : acompte', '{acompte}'],
          ['Net à payer T.T.C.', '{net}'],
        ],
      ),
      texte(
        [40, 110, 400],
        ['Date limite de paiement : {echeance}', 'Compte à créditer : {iban}', 'Code B.I.C. : {bic}'],
      ),
    ],
    pied: [enPetit(795, 'Retenue de garantie : 5 % par caution bancaire')],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'honoraires',
    generateur: 'PDFLIB',
    police: 'serif',
    corps: 10.5,
    date: 'lettres',
    tete: [
      texte([40, 40, 515], ['{nom}', 'Avocat au barreau', '{rue} - {ville}'], { align: 'center' }),
      client([320, 110, 230], [], 'SIRET {siretClient}'),
      texte([320, 185, 230], ['{villeSeule}, le {date}']),
      texte([40, 210, 515], ['N/Réf. : 20230418/LB', 'V/Réf. : {engagement}', 'Marché public : {marche}']),
      texte([40, 256, 515], ['{TITRE} D’HONORAIRES N° {numero}'], { gras: true, taille: 12 }),
      texte([40, 274, 515], ['Service : {service}', 'Avoir relatif à la facture n°{origine}']),
    ],
    tableau: { y: 310, colonnes: COLONNES_COURTES },
    suite: [
      paires(
        [280, 14, 275],
        [
          ['Total des honoraires hors taxes', '{ht}'],
          ['TVA au taux de {r.taux} %', '{r.montant}'],
          ['Total des honoraires TTC', '{ttc}'],
          ['Provision versée', '{acompte}'],
          ['Solde restant dû', '{net}'],
        ],
      ),
      texte(
        [40, 130, 515],
        ['Payable au plus tard le {echeance}', 'Compte n° {iban} ouvert chez {bic}', '{franchise}'],
      ),
    ],
    pied: [enPetit(795, 'SIRET {siret} - N° TVA intracommunautaire {tvaEspacee}')],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'commissaire-de-justice',
    generateur: 'PDFKIT',
    police: 'mono',
    corps: 8,
    montant: 'fr',
    siret: 'colle',
    tete: [
      fournisseur([40, 40, 240], 'SIRET {siret}', 'TVA {tva}'),
      paires(
        [40, 130, 260],
        [
          ['DOSSIER NO', '104582'],
          ['{TITRE} NO', '{numero}'],
          ['EN DATE DU', '{date}'],
          ['ENGAGEMENT', '{engagement}'],
          ['MARCHE NO', '{marche}'],
          ['SERVICE', '{service}'],
          ['FACTURE ANNULEE', '{origine}'],
        ],
        { colonne: 150 },
      ),
      client([330, 130, 220], ['DOIT'], 'SIRET {siretClient}'),
    ],
    tableau: { y: 240, colonnes: COLONNES_A_TAUX },
    suite: [
      taux(
        [40, 14, 515],
        [
          ['TAUX', '{r.tauxLong}'],
          ['BASE H.T.', '{r.base}'],
          ['MONTANT T.V.A.', '{r.montant}'],
          ['MONTANT T.T.C.', '{r.ttc}'],
        ],
      ),
      paires(
        [330, 70, 225],
        [
          ['TOTAL HORS TAXE', '{ht}'],
          ['TOTAL TAXE', '{totalTva}'],
          ['TOTAL GENERAL TTC', '{ttc}'],
          ['VERSEMENTS RECUS', '{acompte}'],
          ['SOLDE EN VOTRE DEBIT', '{net}'],
        ],
      ),
      texte([40, 160, 515], ['A REGLER POUR LE {echeance} - IBAN:{ibanColle} - BIC:{bic}']),
    ],
    pied: [],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'artisan',
    generateur: 'PDFLIB',
    police: 'sans',
    corps: 10,
    date: 'jj/mm/aa',
    tete: [
      texte([40, 40, 260], ['{nom}'], { gras: true, taille: 14 }),
      texte([40, 62, 260], ['{rue}', '{ville}', 'Port. {telephone}', 'Siret : {siret}', 'TVA : {tva}']),
      client([320, 62, 230], [], 'Siret {siretClient}'),
      texte([40, 150, 515], ['Le {date}']),
      texte([40, 170, 515], ['{titre} n°'], { gras: true }),
      texte([40, 186, 515], ['{numero}']),
      texte(
        [40, 206, 515],
        [
          'Devis n° D2023-118 accepté le 04/01/2023',
          'BC n° {engagement}',
          'Marché à procédure adaptée n° {marche}',
          'Réf. service : {service}',
          'Avoir s/facture n° {origine}',
        ],
      ),
    ],
    tableau: { y: 300, colonnes: COLONNES_COURTES },
    suite: [
      paires(
        [320, 14, 235],
        [
          ['Total net HT', '{ht}'],
          ['TVA {r.taux} %', '{r.montant}'],
          ['Total net TTC', '{ttc}'],
          ['Acompte perçu', '{acompte}'],
          ['Reste à payer', '{net}'],
        ],
      ),
      texte(
        [40, 14, 260],
        ['Échéance le {echeance}', 'IBAN', '{ibanDebut}', '{ibanFin}', 'BIC : {bic}', '{franchise}'],
      ),
    ],
    pied: [],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'fournitures',
    generateur: 'CHROMIUM',
    police: 'sans',
    corps: 9,
    montant: 'fr',
    tete: [
      fournisseur([40, 40, 240], 'RCS {siren}', 'SIRET {siret}'),
      grille(
        [300, 40, 255],
        [
          ['N° document', '{numero}'],
          ['Date', '{date}'],
          ['Page', '1/1'],
        ],
        { cadre: true },
      ),
      texte([300, 80, 255], ['{TITRE}'], { gras: true, taille: 15, align: 'center' }),
      client([310, 110, 240], ['Facturé à :'], 'SIRET {siretClient}'),
      grille(
        [40, 190, 515],
        [
          ['N° client', '0047812'],
          ['Bon de commande/Marché', '{marche}'],
          ['V/Commande', '{engagement}'],
          ['Service', '{service}'],
          ['Date éch.', '{echeance}'],
        ],
        { cadre: true, vides: 'LIBELLE_SEUL', align: 'center' },
      ),
      texte([40, 228, 515], ['Notre facture d’origine : {origine}']),
    ],
    tableau: { y: 255, colonnes: COLONNES_A_TAUX, cadre: true },
    suite: [
      taux(
        [40, 14, 280],
        [
          ['Tx TVA', '{r.tauxLong}'],
          ['Base H.T.', '{r.base}'],
          ['Mont. TVA', '{r.montant}'],
        ],
      ),
      grille(
        [330, 14, 225],
        [
          ['TOTAL H.T.', '{ht}'],
          ['T.V.A.', '{totalTva}'],
          ['T.T.C.', '{ttc}'],
        ],
        { align: 'right' },
      ),
      paires(
        [330, 54, 225],
        [
          ['Avance déduite', '{acompte}'],
          ['NET À PAYER (EUR)', '{net}'],
        ],
      ),
      texte([40, 100, 515], ['Relevé d’identité bancaire : IBAN {iban} / BIC {bic}']),
    ],
    pied: [enPetit(795, 'N° identification intracommunautaire {tva}')],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'abonnement',
    generateur: 'PDFKIT',
    police: 'maison',
    corps: 9,
    date: 'lettres',
    tete: [
      fournisseur([40, 40, 240], 'SIRET {siret}', 'TVA {tva}'),
      texte([40, 120, 260], ['Votre {titre} du {date}'], { gras: true, taille: 14 }),
      paires(
        [40, 150, 260],
        [
          ['N° de facture', '{numero}'],
          ['Compte de facturation', '1.48213377'],
          ['N° d’engagement', '{engagement}'],
          ['Accord-cadre', '{marche}'],
          ['Code service', '{service}'],
          ['Réf. facture initiale', '{origine}'],
        ],
        { colonne: 160 },
      ),
      client([320, 120, 230], [], 'SIRET {siretClient}'),
    ],
    tableau: { y: 270, colonnes: COLONNES_COURTES },
    suite: [
      paires(
        [300, 14, 255],
        [
          ['Total de la facture HT', '{ht}'],
          ['TVA à {r.tauxLong} % (sur {r.base})', '{r.montant}'],
          ['Total de la facture TTC', '{ttc}'],
          ['Déjà payé', '{acompte}'],
          ['Somme à payer', '{net}'],
        ],
      ),
      texte([40, 14, 250], ['à payer au plus tard le', '{echeance}', 'IBAN {iban}', 'BIC {bic}', '{franchise}']),
    ],
    pied: [],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'traitement-de-texte',
    generateur: 'PDFLIB',
    police: 'sans',
    corps: 10,
    tete: [
      fournisseur([40, 40, 240], 'N° Siret : {siret}'),
      client([330, 100, 220], ['À l’attention de'], 'Siret : {siretClient}'),
      texte([40, 180, 515], ['Date : {date}          {titre} n° : {numero}']),
      texte(
        [40, 196, 515],
        [
          'Objet : prestations du mois - date de facture et conditions ci-dessous',
          'Engagement n° : {engagement}        Marché n° : {marche}',
          'Code service : {service}',
          'Pour annulation de notre facture {origine}',
        ],
      ),
    ],
    tableau: { y: 270, colonnes: COLONNES_A_TAUX },
    suite: [
      paires(
        [300, 14, 255],
        [
          ['Base H.T. :', '{ht}'],
          ['Montant de la T.V.A. :', '{totalTva}'],
          ['Somme totale T.T.C. :', '{ttc}'],
          ['Arrhes versées :', '{acompte}'],
          ['Montant net à payer :', '{net}'],
        ],
      ),
      texte(
        [40, 120, 515],
        [
          'Valeur en votre aimable règlement à échéance du {echeance}.',
          'IBAN : {iban}       BIC : {bic}',
          '{franchise}',
        ],
      ),
    ],
    pied: [enPetit(795, 'TVA intracommunautaire : {tva}')],
  },
];
