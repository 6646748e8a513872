import { createHash } from 'node:crypto';
import type * as c from '@orpheon/contracts';
import { couper, jugerImportDeServices, type LigneJugee } from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, type Langue, remplir } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { consigner } from '../historique.repository.ts';
import { verrouillerStructure } from '../structures/structure.repository.ts';
import { PHRASES_LIGNES } from './messages.ts';
import { ecrireServices, servicesParCode } from './service.repository.ts';

type ImportJuge = c.Reponse<typeof c.preparerImportServices, 200>;

/** Codes that the history names; beyond, it counts. */
const LONGUEUR_DES_CODES = 1_000;

/** What the file would do to the services as they stand. */
async function juger(tx: Tx, structureId: string, texte: string): Promise<readonly LigneJugee[]> {
  const juge = jugerImportDeServices(texte, await servicesParCode(tx, structureId));
  if (!juge.ok) throw new ErreurHttp(422, juge.refus, { valeur: couper(juge.valeur, 60) });
  return juge.lignes;
}

const nombre = (lignes: readonly LigneJugee[], issue: LigneJugee['issue']): number =>
  lignes.filter((l) => l.issue === issue).length;

function presenter(lignes: readonly LigneJugee[], langue: Langue): ImportJuge {
  return {
    empreinte: empreinteDe(lignes),
    crees: nombre(lignes, 'CREE'),
    modifies: nombre(lignes, 'MODIFIE'),
    inchanges: nombre(lignes, 'INCHANGE'),
    refuses: nombre(lignes, 'REFUSE'),
    lignes: lignes.flatMap(({ issue, ligne, code, nom, champs, refus, colonne }) => {
      if (issue === 'INCHANGE') return [];
      const message = refus && remplir(PHRASES_LIGNES[refus][langue], { colonne: colonne ?? '' });
      return [{ issue, ligne, code: couper(code, 100), nom: couper(nom, 255), champs: [...champs], message }];
    }),
  };
}

const empreinteDe = (lignes: readonly LigneJugee[]): string =>
  createHash('sha256').update(JSON.stringify(lignes)).digest('hex');

export async function preparerImport(
  deps: Deps,
  structureId: string,
  texte: string,
  langue: Langue,
): Promise<ImportJuge> {
  return enTransaction(deps.base, async (tx) => presenter(await juger(tx, structureId, texte), langue));
}

/** Imports what the preview said, or nothing: services that changed since are a conflict. */
export async function importerServices(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  structureId: string,
  { texte, empreinte }: c.Corps<typeof c.importerServices>,
  langue: Langue,
): Promise<ImportJuge> {
  return enTransaction(deps.base, async (tx) => {
    await verrouillerStructure(tx, structureId);
    const lignes = await juger(tx, structureId, texte);
    if (empreinteDe(lignes) !== empreinte) throw new ErreurHttp(409, 'IMPORT_DEPASSE');
    const services = lignes.flatMap((l) => l.service ?? []);
    await ecrireServices(tx, structureId, services);
    const bilan = presenter(lignes, langue);
    if (services.length > 0) {
      const donnees = {
        crees: String(bilan.crees),
        modifies: String(bilan.modifies),
        codes: couper(services.map((s) => s.code).join(' '), LONGUEUR_DES_CODES),
      };
      await consigner(tx, deps, { structureId, action: 'service.importer', auteurId: utilisateurId, donnees });
    }
    return bilan;
  });
}
