import { differenceOctrois, normaliserOctrois, type Octroi, profilsDeRattachement } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { consigner } from '../historique.repository.ts';
import { rattacher } from '../rattachement/rattachement.repository.ts';
import { ecrireOctrois, tenirPersonnes } from './profils.repository.ts';

/** A line of the file, understood. */
export interface CompteRepris {
  readonly ligne: number;
  readonly typeIdentifiant: string;
  readonly identifiant: string;
  readonly courriel: string;
  readonly nom: string;
  readonly prenom: string;
  readonly telephone: string | null;
  readonly langue: 'fr' | 'en';
  readonly role: 'PRINCIPAL' | 'SECONDAIRE' | 'UTILISATEUR';
  /** Code; null: the whole structure. */
  readonly service: string | null;
}

/** What became of a line; a fault in words where it cannot be taken over. */
export type IssueDeCompte = 'CREE' | 'RATTACHE' | 'INCHANGE';
export type FauteDeCompte = { readonly fr: string; readonly en: string };

interface Lieu {
  readonly structureId: string;
  readonly serviceId: string | null;
}

/** Account, attachment, profiles and, of the main account, the structure's first role: whatever of it is missing. */
export async function reprendreCompte(
  tx: Tx,
  deps: Pick<Deps, 'horloge'>,
  compte: CompteRepris,
): Promise<IssueDeCompte | FauteDeCompte> {
  const trouve = await trouverLieu(tx, compte);
  if ('fr' in trouve) return trouve;
  const { id, cree } = await trouverCompte(tx, compte);
  const rattache = await rattacher(tx, { ...trouve, utilisateurId: id }, deps.horloge.maintenant());
  if (compte.role === 'PRINCIPAL') {
    const faute = await nommerGestionnaire(tx, id, trouve.structureId);
    if (faute) return faute;
  }
  const complete = await completerProfils(tx, deps, id, trouve, compte.role);
  if (!cree && !rattache && !complete) return 'INCHANGE';
  await consigner(tx, deps, { ...trouve, action: 'utilisateur.importer', auteurId: null, concerneId: id });
  return cree ? 'CREE' : 'RATTACHE';
}

async function trouverLieu(tx: Tx, c: CompteRepris): Promise<Lieu | FauteDeCompte> {
  const [lu] = await tx.$queryRaw<{ structure: string; service: string | null }[]>`
    SELECT s.id::text AS structure, v.id::text AS service FROM structure s
    LEFT JOIN service v ON v.structure_id = s.id AND v.code = ${c.service}
    WHERE s.type_identifiant = ${c.typeIdentifiant} AND s.identifiant = ${c.identifiant}`;
  if (!lu)
    return {
      fr: `aucune structure ${c.typeIdentifiant} « ${c.identifiant} » : créez-la, ou chargez l’annuaire`,
      en: `no structure ${c.typeIdentifiant} "${c.identifiant}": create it, or load the directory`,
    };
  if (c.service && !lu.service)
    return {
      fr: `la structure n’a pas de service « ${c.service} »`,
      en: `the structure has no service "${c.service}"`,
    };
  return { structureId: lu.structure, serviceId: lu.service };
}

/** An account that is there is taken as it is: its holder may have changed it. */
async function trouverCompte(tx: Tx, c: CompteRepris): Promise<{ id: string; cree: boolean }> {
  const [cree] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO utilisateur (courriel_connexion, courriel_contact, nom, prenom, telephone, langue, etat)
    VALUES (${c.courriel}, ${c.courriel}, ${c.nom}, ${c.prenom}, ${c.telephone}, ${c.langue}, 'A_ACTIVER')
    ON CONFLICT (courriel_connexion) DO NOTHING RETURNING id::text`;
  if (cree) return { id: cree.id, cree: true };
  const [connu] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM utilisateur WHERE courriel_connexion = ${c.courriel}`;
  return { id: connu?.id ?? '', cree: false };
}

/** A structure has one main manager: a second is a fault of the file, never a change of who it is. */
async function nommerGestionnaire(tx: Tx, id: string, structureId: string): Promise<FauteDeCompte | null> {
  const nommes = await tx.$executeRaw`
    UPDATE structure SET gestionnaire_principal_id = ${id}::bigint, version = version + 1
    WHERE id = ${structureId}::bigint AND gestionnaire_principal_id IS NULL`;
  if (nommes > 0) return null;
  const [lu] = await tx.$queryRaw<{ oui: boolean }[]>`
    SELECT gestionnaire_principal_id = ${id}::bigint AS oui FROM structure WHERE id = ${structureId}::bigint`;
  return lu?.oui
    ? null
    : {
        fr: 'la structure a déjà un autre gestionnaire principal : reprenez ce compte comme SECONDAIRE',
        en: 'the structure has another main manager already: take this account over as SECONDAIRE',
      };
}

async function completerProfils(
  tx: Tx,
  deps: Pick<Deps, 'horloge'>,
  id: string,
  { structureId, serviceId }: Lieu,
  role: CompteRepris['role'],
): Promise<boolean> {
  const [personne] = await tenirPersonnes(tx, structureId, [id]);
  const avant = personne?.octrois ?? [];
  const dus = profilsDeRattachement({ premier: role !== 'UTILISATEUR' }).map(
    (p): Octroi => ({ ...p, serviceId, debut: null, fin: null }),
  );
  const apres = normaliserOctrois([...avant, ...dus]);
  const { accordes, retires } = differenceOctrois(avant, apres);
  if (accordes.length === 0) return false;
  const de = (octrois: readonly Octroi[]) => octrois.map((o) => ({ ...o, utilisateurId: id }));
  await ecrireOctrois(
    tx,
    structureId,
    { accordes: de(accordes), retires: de(retires) },
    { utilisateurId: null, instant: deps.horloge.maintenant() },
  );
  return true;
}
