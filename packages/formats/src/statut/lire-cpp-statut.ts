import type { MessageStatut, PartieDuStatut, StatutDeFacture, StatutDeFlux } from '@orpheon/domain';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';

/** Reads a CPPStatut (V1_19): statuses of invoices or of flows. */
export function lireCppStatut(r: Releve, racine: Noeud): MessageStatut {
  const enveloppe = racine.descendre('Enveloppe', 'EnveloppeUnitaire');
  const parametre = (code: string): string | undefined =>
    valeurDe(
      enveloppe
        ?.enfant('Parametres')
        ?.tous('ParametreIndiv')
        .find((p) => valeurDe(p.enfant('Code')) === code)
        ?.enfant('Valeurparametre'),
    );
  const partenaires = enveloppe?.enfant('Partenaires');
  return {
    format: 'CPP_STATUT',
    identifiant: parametre('IdFlx'),
    produitLe: parametre('DtPrd'),
    emetteur: valeurDe(partenaires?.descendre('Emetteur', 'Id')),
    recepteur: valeurDe(partenaires?.descendre('Recepteur', 'Id')),
    factures: r.groupes('FACTURE', racine.enfant('CPPFactureStatuts')?.tous('CPPFactureStatutUnitaire') ?? [], (n) =>
      lireFacture(r, n),
    ),
    flux: r.groupes('FLUX', racine.enfant('CPPFluxStatuts')?.tous('CPPFluxStatutUnitaire') ?? [], (n) =>
      lireFlux(r, n.enfant('DonneesStatut')),
    ),
  };
}

function lirePartie(n: Noeud | undefined, nom: string): PartieDuStatut {
  const value = valeurDe(n?.enfant('Identifiant'));
  const schemeName = valeurDe(n?.enfant('TypeIdentifiant'));
  return {
    identifiant: value === undefined ? undefined : { value, schemeName },
    nom: valeurDe(n?.enfant(nom)),
    pays: valeurDe(n?.enfant('CodePays')),
    codeService: valeurDe(n?.enfant('CodeService')),
    nomService: valeurDe(n?.enfant('NomService')),
  };
}

function lireFacture(r: Releve, n: Noeud): StatutDeFacture {
  const d = n.enfant('DonneesStatut');
  return {
    code: r.texte('IdStatut', d, 'IdStatut'),
    complement: r.texte('ComplementStatut', d, 'ComplementStatut'),
    commentaire: r.texte('Commentaire', d, 'Commentaire'),
    horodatage: r.texte('Horodatage', d, 'Horodatage'),
    producteur: d?.enfant('Producteur')?.attribut('Id'),
    numero: r.texte('IdFacture', d, 'IdFacture'),
    dateFacture: r.texte('DateFacture', d, 'DateFacture'),
    mandat: r.texte('IdMandatDP', d, 'IdMandatDP'),
    fournisseur: lirePartie(n.enfant('Fournisseur'), 'RaisonSociale'),
    debiteur: lirePartie(n.enfant('Debiteur'), 'Nom'),
    motifs: [],
  };
}

const lireFlux = (r: Releve, d: Noeud | undefined): StatutDeFlux => ({
  code: r.texte('IdStatut', d, 'IdStatut'),
  complement: r.texte('ComplementStatut', d, 'ComplementStatut'),
  commentaire: r.texte('Commentaire', d, 'Commentaire'),
  note: r.texte('Note', d, 'Note'),
  horodatage: r.texte('Horodatage', d, 'Horodatage'),
  idProducteur: r.texte('IdProducteur', d, 'IdProducteur'),
  idFlux: r.texte('IdFlux', d, 'IdFlux'),
  erreurs: (d?.enfant('Details')?.tous('LigneErreurDetail') ?? []).map((e) => ({
    nature: valeurDe(e.enfant('NatureErreur')),
    code: valeurDe(e.enfant('CodeErreur')),
    libelle: valeurDe(e.enfant('LibelleErreur')),
    description: valeurDe(e.enfant('DescriptionErreur')),
  })),
});
