import { beforeAll } from 'vitest';
import type { Essai } from '../appui/application.ts';

/** Requests, attachments and what waits for an answer. */
export function casRattachement({ deps, monde }: Essai) {
  const { personnes, structures } = monde;
  const { valmont, region } = structures;
  const ids = { proposition: '', aRetirer: '', auSupport: '', aQuitter: '', aDetacher: '' };

  beforeAll(async () => {
    const { pool } = deps.base;
    const demander = async (
      nature: string,
      qui: string,
      structureId: string | null,
      concerneId: string | null = null,
    ) => {
      const { rows } = await pool.query<{ id: string }>(
        `INSERT INTO demande (nature, cle, demandeur_id, structure_id, concerne_id, demandee_le)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id::text`,
        [nature, `${qui}:${structureId}`, qui, structureId, concerneId, deps.horloge.maintenant()],
      );
      return rows[0]?.id ?? '';
    };
    const rattachementDe = async (qui: string) => {
      const { rows } = await pool.query<{ id: string }>(
        'SELECT id::text FROM rattachement WHERE utilisateur_id = $1 LIMIT 1',
        [qui],
      );
      return rows[0]?.id ?? '';
    };
    ids.aQuitter = await rattachementDe(personnes.consultante.id);
    ids.aDetacher = await rattachementDe(personnes.lecteur.id);
    ids.aRetirer = await demander('RATTACHEMENT', personnes.artisan.id, region.id);
    ids.auSupport = await demander('RATTACHEMENT', personnes.cabinet.id, region.id);
    ids.proposition = await demander(
      'GESTIONNAIRE_PRINCIPAL',
      personnes.gestionnaire.id,
      valmont.id,
      personnes.agentEcoles.id,
    );
  });

  const surValmont = {
    titulaire: 'gestionnaire',
    etrangers: ['manuela'],
    autreService: ['gestionnaireVoirie'],
    lecteur: 'lectriceStructures',
  } as const;
  const uneAutre = { ...surValmont, params: () => ({ id: valmont.id, rattachementId: ids.aDetacher }), reussite: 204 };
  return {
    listerMesRattachements: { titulaire: 'artisan' },
    quitterRattachement: { titulaire: 'consultante', params: () => ({ id: ids.aQuitter }), reussite: 204 },
    detacherPersonne: uneAutre,
    rattacherDeNouveau: uneAutre,
    proposerGestionnairePrincipal: {
      ...surValmont,
      params: () => ({ id: valmont.id }),
      corps: () => ({ utilisateurId: personnes.agente.id, message: '' }),
      reussite: 201,
    },
    nommerGestionnairePrincipal: {
      titulaire: 'support',
      params: () => ({ id: region.id }),
      corps: () => ({ utilisateurId: personnes.agentRegion.id }),
      reussite: 204,
    },
    consulterEntreprise: { titulaire: 'artisan', query: () => ({ siret: valmont.identifiant }) },
    creerStructure: {
      titulaire: 'artisan',
      corps: () => ({
        typeIdentifiant: 'HORS_UE',
        identifiant: '',
        publique: false,
        raisonSociale: 'Fromagerie du Léman',
        nom: null,
        prenom: null,
        libelle: null,
        adresse: null,
        complementAdresse: null,
        codePostal: null,
        ville: 'Nyon',
        pays: 'CH',
        courriel: null,
        telephone: null,
        numeroTva: null,
        message: '',
      }),
      reussite: 201,
    },
    rechercherStructuresARattacher: { titulaire: 'artisan', query: () => ({ texte: 'valmont' }) },
    listerServicesARattacher: { titulaire: 'artisan', params: () => ({ id: valmont.id }) },
    demanderRattachement: {
      titulaire: 'artisan',
      corps: () => ({ structureId: valmont.id, identifiant: valmont.identifiant, serviceId: null, message: 'Bonjour' }),
      reussite: 201,
    },
    demanderProfil: {
      titulaire: 'agente',
      corps: () => ({
        structureId: valmont.id,
        serviceId: null,
        objet: 'ENGAGEMENTS',
        niveau: 'CONSULTATION',
        message: '',
      }),
      reussite: 201,
    },
    listerMesDemandes: { titulaire: 'artisan' },
    retirerDemande: { titulaire: 'artisan', params: () => ({ id: ids.aRetirer }), reussite: 204 },
    listerPropositions: { titulaire: 'agentEcoles' },
    repondreProposition: {
      titulaire: 'agentEcoles',
      params: () => ({ id: ids.proposition }),
      corps: () => ({ decision: 'REFUSER', motif: null, version: 1 }),
      reussite: 204,
    },
    listerApprobations: { titulaire: 'gestionnaire', lecteur: 'lectriceStructures' },
    deciderDemandes: {
      titulaire: 'gestionnaire',
      lecteur: 'lectriceStructures',
      corps: () => ({ decision: 'REFUSER', motif: 'Essai', demandes: [{ id: ids.proposition, version: 1 }] }),
    },
    listerDemandesDuSupport: { titulaire: 'support' },
    deciderDemandeDuSupport: {
      titulaire: 'support',
      params: () => ({ id: ids.auSupport }),
      corps: () => ({ decision: 'REFUSER', motif: 'Essai', version: 1 }),
      reussite: 204,
    },
  } as const;
}
