import { Readable } from 'node:stream';
import { ETATS_SAISIE_OUVERTS } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { compterDemande } from '../demandes/limites.ts';

/** Rows asked for at once: the export is written as it is read, however much somebody did. */
const LOT = 1_000;
/** Exports an hour: each reads the whole audit. */
const EXPORTS_MAX = 5;

interface Rubrique {
  readonly nom: string;
  /** What it is, in the reader's words: the file explains itself. */
  readonly explication: string;
  /** Ordered by a `cle` that grows; `$1` is the person, `$2` the last key seen, `$3` how many. */
  readonly sql: string;
}

const RUBRIQUES: readonly Rubrique[] = [
  {
    nom: 'sessions',
    explication: 'Vos sessions ouvertes : quand, depuis quelle adresse, avec quel navigateur.',
    sql: `SELECT row_number() OVER (ORDER BY jeton) AS cle, cree_le AS "ouverteLe", vue_le AS "vueLe",
        expire_le AS "expireLe", adresse, agent AS navigateur
      FROM session WHERE utilisateur_id = $1`,
  },
  {
    nom: 'appareils',
    explication: 'Les appareils depuis lesquels vous vous êtes déjà connecté.',
    sql: `SELECT row_number() OVER (ORDER BY jeton) AS cle, cree_le AS "depuis", vu_le AS "vuLe"
      FROM appareil_de_confiance WHERE utilisateur_id = $1`,
  },
  {
    nom: 'secondsFacteurs',
    explication: 'Ce qui vous est demandé en plus du mot de passe. Leurs secrets ne sont pas lisibles.',
    sql: `SELECT row_number() OVER (ORDER BY depuis, genre) AS cle, * FROM (
        SELECT 'TOTP' AS genre, NULL AS nom, cree_le AS depuis FROM facteur_totp WHERE utilisateur_id = $1
        UNION ALL SELECT 'PASSKEY', nom, cree_le FROM passkey WHERE utilisateur_id = $1) f`,
  },
  {
    nom: 'identitesExternes',
    explication: 'Vos comptes chez des fournisseurs d’identité.',
    sql: `SELECT row_number() OVER (ORDER BY emetteur, sujet) AS cle, emetteur, sujet, cree_le AS "depuis"
      FROM identite_externe WHERE utilisateur_id = $1`,
  },
  {
    nom: 'changementsDAdresse',
    explication: 'Vos demandes de changement d’adresse de connexion.',
    sql: `SELECT id AS cle, nouvelle, demande_le AS "demandeLe", confirme_le AS "confirmeLe"
      FROM changement_adresse WHERE utilisateur_id = $1`,
  },
  {
    nom: 'rattachements',
    explication: 'Les structures et services auxquels vous êtes rattaché, ou avez demandé à l’être.',
    sql: `SELECT r.id AS cle, s.raison_sociale AS structure, v.nom AS service, r.statut, r.demande_le AS "demandeLe",
        r.decide_le AS "decideLe"
      FROM rattachement r JOIN structure s ON s.id = r.structure_id LEFT JOIN service v ON v.id = r.service_id
      WHERE r.utilisateur_id = $1`,
  },
  {
    nom: 'habilitations',
    explication: 'Ce que vous pouvez faire, et où.',
    sql: `SELECT h.id AS cle, s.raison_sociale AS structure, v.nom AS service, h.objet, h.niveau, h.debut::text, h.fin::text,
        h.accordee_le AS "accordeeLe"
      FROM habilitation h JOIN structure s ON s.id = h.structure_id LEFT JOIN service v ON v.id = h.service_id
      WHERE h.utilisateur_id = $1`,
  },
  {
    nom: 'vues',
    explication: 'Les vues que vous gardez des listes.',
    sql: `SELECT id AS cle, liste, nom, adresse, colonnes, cree_le AS "creeeLe" FROM vue_de_liste WHERE utilisateur_id = $1`,
  },
  {
    nom: 'courriels',
    explication: 'Les courriels que le portail vous a adressés.',
    sql: `SELECT id AS cle, message, evenement_id::text AS evenement, adresse, cree_le AS "creeLe", envoye_le AS "envoyeLe"
      FROM courriel WHERE utilisateur_id = $1`,
  },
  {
    nom: 'notes',
    explication: 'Les notes que vous avez écrites sur des factures.',
    sql: `SELECT id AS cle, facture_id::text AS facture, texte, ecrite_le AS "ecriteLe" FROM facture_note WHERE auteur_id = $1`,
  },
  {
    nom: 'commentaires',
    explication: 'Les motifs et commentaires que vous avez donnés en traitant des factures.',
    // one number of two, the second far below the first's unit: actions of an invoice are counted from one
    sql: `SELECT facture_id::numeric * 100000 + rang AS cle, facture_id::text AS facture, action, motif, commentaire,
        instant AS "ecritLe"
      FROM facture_historique WHERE utilisateur_id = $1 AND (motif IS NOT NULL OR commentaire IS NOT NULL)`,
  },
  {
    nom: 'brouillons',
    explication: 'Les factures que vous avez commencé à saisir et qui ne sont pas envoyées.',
    sql: `SELECT id AS cle, etat, numero, contenu, creee_le AS "creeeLe", modifiee_le AS "modifieeLe"
      FROM facture_saisie WHERE auteur_id = $1 AND etat IN (${ETATS_SAISIE_OUVERTS.map((etat) => `'${etat}'`).join(', ')})`,
  },
  {
    nom: 'demandes',
    explication:
      'Ce que vous avez demandé (rattachements, profils, structures à ouvrir…), et ce qui vous a été répondu.',
    sql: `SELECT d.id AS cle, d.nature, s.raison_sociale AS structure, d.message, d.statut, d.motif AS "motifDeRefus",
        d.demandee_le AS "demandeeLe", d.decidee_le AS "decideeLe"
      FROM demande d LEFT JOIN structure s ON s.id = d.structure_id WHERE d.demandeur_id = $1`,
  },
  {
    nom: 'actions',
    explication: 'Ce que vous avez fait, tel que le journal d’audit le garde.',
    sql: `SELECT id AS cle, instant, action, objet, objet_id AS "objetId" FROM audit_entree WHERE utilisateur_id = $1`,
  },
  {
    nom: 'actionsSurVotreCompte',
    explication: 'Ce qui a été fait sur votre compte, par vous ou par d’autres.',
    sql: `SELECT id AS cle, instant, action FROM audit_entree WHERE objet = 'utilisateur' AND objet_id = $1::text`,
  },
];

/** The account itself. Of passwords and answers there is only a hash, which tells nothing: it is said that there is one. */
const COMPTE = `SELECT id::text, courriel_connexion AS "courrielConnexion", courriel_contact AS "courrielContact", prenom, nom,
    telephone, adresse, complement_adresse AS "complementAdresse", code_postal AS "codePostal", ville, pays, langue,
    etat, mot_de_passe IS NOT NULL AS "motDePasseChoisi", question_secrete AS "questionSecrete",
    reponse_secrete IS NOT NULL AS "reponseSecreteChoisie", conditions_version AS "conditionsAcceptees",
    conditions_le AS "conditionsAccepteesLe", derniere_connexion AS "derniereConnexion", notifications, preferences,
    administrateur, support, cree_le AS "creeLe"
  FROM utilisateur WHERE id = $1`;

/**
 * All that the portal holds about somebody, as a JSON text that is written while it is read.
 * @throws ErreurHttp TROP_D_ESSAIS (429)
 */
export async function exporterDonnees(deps: Deps, utilisateurId: string): Promise<Readable> {
  await enTransaction(deps.base, (tx) =>
    compterDemande(tx, deps, { quoi: `export ${utilisateurId}`, maximum: EXPORTS_MAX, code: 'TROP_D_ESSAIS' }),
  );
  return Readable.from(morceaux(deps, utilisateurId), { objectMode: false });
}

async function* morceaux(deps: Deps, utilisateurId: string): AsyncGenerator<string> {
  const { rows } = await deps.base.pool.query<object>(COMPTE, [utilisateurId]);
  const tete = { portail: deps.config.PUBLIC_URL, exporteLe: deps.horloge.maintenant(), compte: rows[0] };
  yield JSON.stringify(tete, null, 2).slice(0, -2);
  for (const rubrique of RUBRIQUES) {
    yield `,\n  "${rubrique.nom}": {\n    "explication": ${JSON.stringify(rubrique.explication)},\n    "elements": [`;
    let separateur = '\n';
    for await (const element of lire(deps, rubrique.sql, utilisateurId)) {
      yield `${separateur}      ${JSON.stringify(element)}`;
      separateur = ',\n';
    }
    yield '\n    ]\n  }';
  }
  yield '\n}\n';
}

async function* lire(deps: Deps, sql: string, utilisateurId: string): AsyncGenerator<object> {
  const page = `SELECT * FROM (${sql}) x WHERE x.cle > $2 ORDER BY x.cle LIMIT ${LOT}`;
  for (let derniere = '0'; ; ) {
    const { rows } = await deps.base.pool.query<{ cle: string }>(page, [utilisateurId, derniere]);
    for (const { cle, ...element } of rows) {
      derniere = cle;
      yield element;
    }
    if (rows.length < LOT) return;
  }
}
