import { ajouterJours, jourAParis } from '@orpheon/domain';
import type { Alea, ArticleVendu } from '@orpheon/testing';
import { aHeuresOuvrees } from './calendrier.ts';
import { type Contenu, fournisseurDemo, unContenu } from './contenus.ts';
import type { CleFournisseur } from './fournisseurs.ts';
import { OBJETS_AVOIR } from './motifs.ts';
import type { PassageJoue } from './parcours.ts';
import { avantLeDepot, type ContextePlan, circuitDe, MINUTE, type Projet, projeter } from './projet.ts';

const INTEGRATION_SECONDES = [1, 4] as const;

export function unBrouillon(
  fournisseur: CleFournisseur,
  statut: 'BROUILLON' | 'SUPPRIMEE',
  { jours, alea }: ContextePlan,
): Projet {
  const jour = alea.parmi(jours.slice(-12))[0];
  const depot = aHeuresOuvrees(jour, alea);
  const client = alea.pondere(fournisseurDemo(fournisseur).clientele.map((c) => [c, c.poids]));
  const contenu = unContenu(fournisseur, client, { dateFacture: jour }, alea);
  const passages: PassageJoue[] = [
    { action: 'enregistrer', statut: 'BROUILLON', instant: depot, motif: null, commentaire: null },
  ];
  if (statut === 'SUPPRIMEE') {
    const instant = new Date(depot.getTime() + alea.entier(5, 60) * MINUTE);
    passages.push({ action: 'supprimer', statut, instant, motif: null, commentaire: null });
  }
  return { contenu, depot, passages, valideurs: [], recyclage: null, origine: null, genre: 'BROUILLON' };
}

const partDe = (article: ArticleVendu, alea: Alea): ArticleVendu => ({
  ...article,
  quantite: String(Math.max(1, Math.floor((Number(article.quantite) * alea.entier(10, 60)) / 100))),
});

/** Credit notes on a line or two of paid invoices, some weeks after. */
export function desAvoirs(
  fournisseur: CleFournisseur,
  nombre: number,
  projets: readonly Projet[],
  contexte: ContextePlan,
): Projet[] {
  const { maintenant, alea } = contexte;
  const jours = contexte.jours.map(([jour]) => jour);
  const apresPaiement = ({ passages }: Projet): string[] => {
    const payee = jourAParis(passages.at(-1)?.instant ?? maintenant);
    return jours.filter((jour) => jour > payee).slice(0, 40);
  };
  const corrigibles = projets.filter(
    (p) =>
      p.contenu.fournisseur === fournisseur &&
      p.contenu.cadre === 'A1' &&
      p.passages.at(-1)?.statut === 'MISE_EN_PAIEMENT' &&
      apresPaiement(p).length > 0,
  );
  return alea
    .melanger(corrigibles)
    .slice(0, nombre)
    .map((origine) => {
      const depot = aHeuresOuvrees(alea.parmi(apresPaiement(origine)), alea);
      const dateFacture = jourAParis(depot);
      const contenu: Contenu = {
        ...origine.contenu,
        ...(origine.recyclage ?? {}),
        type: '381',
        dateFacture,
        dateEcheance: ajouterJours(dateFacture, 30),
        articles: alea
          .melanger(origine.contenu.articles)
          .slice(0, alea.entier(1, 2))
          .map((a) => partDe(a, alea)),
        note: alea.parmi(OBJETS_AVOIR),
      };
      const circuit = circuitDe(contenu.destinataire, alea, { traitement: 'PAIEMENT' });
      return { ...projeter(contenu, depot, circuit, contexte), origine };
    });
}

/**
 * Deposits refused at integration. The same invoice, put right, was accepted some minutes later; of suppliers who are
 * refused often, the last one still waits to be put right.
 */
export function desRefus(
  fournisseur: CleFournisseur,
  nombre: number,
  projets: readonly Projet[],
  { jours, alea }: ContextePlan,
): Projet[] {
  const candidats = projets.filter(
    (p) =>
      p.contenu.fournisseur === fournisseur &&
      p.genre === 'ACCEPTEE' &&
      p.contenu.type === '380' &&
      p.contenu.cadre === 'A1',
  );
  const enAttente = nombre >= 3 ? 1 : 0;
  const restes = Array.from({ length: enAttente }, () => {
    const depot = aHeuresOuvrees(alea.parmi(jours.slice(-5))[0], alea);
    const client = alea.pondere(fournisseurDemo(fournisseur).clientele.map((c) => [c, c.poids]));
    return unRefus(unContenu(fournisseur, client, { dateFacture: avantLeDepot(depot, alea) }, alea), depot, null, alea);
  });
  const corriges = alea.melanger(candidats).slice(0, nombre - enAttente);
  const avant = (origine: Projet): Date => new Date(origine.depot.getTime() - alea.entier(8, 55) * MINUTE);
  return [...restes, ...corriges.map((origine) => unRefus(origine.contenu, avant(origine), origine, alea))];
}

function unRefus(contenu: Contenu, depot: Date, origine: Projet | null, alea: Alea): Projet {
  const instant = new Date(depot.getTime() + alea.entier(...INTEGRATION_SECONDES) * 1000);
  const refus = {
    action: 'declarerNonConforme',
    statut: 'NON_CONFORME',
    instant,
    motif: null,
    commentaire: null,
  } as const;
  return { contenu, depot, passages: [refus], valideurs: [], recyclage: null, origine, genre: 'NON_CONFORME' };
}
