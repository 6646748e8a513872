import { expect, it } from 'vitest';
import {
  fondreAttente,
  type LigneAnnuaire,
  mettreEnAttente,
  ouvrirAttente,
} from '../../src/operateur/annuaire.repository.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { essai } from '../appui/application.ts';

const { deps } = await essai();

const ligne = (n: number): LigneAnnuaire => ({
  type_identifiant: 'SIRET',
  identifiant: String(70_000_000_000_000 + n),
  raison_sociale: `Commune ${n}`,
  libelle: null,
  adresse: null,
  complement_adresse: null,
  code_postal: null,
  ville: null,
  statut: 'ACTIVE',
  service_obligatoire: false,
  engagement_obligatoire: false,
  service_ou_engagement: false,
  mise_en_paiement_non_communiquee: false,
  reception_edi: false,
  delai_paiement: null,
});
const NOMBRE = 300;

/** Loads the directory; tells how often the lines of the file were read from end to end. */
const charger = () =>
  enTransaction(deps.base, async (tx) => {
    await ouvrirAttente(tx);
    await mettreEnAttente(
      tx,
      Array.from({ length: NOMBRE }, (_, n) => ligne(n)),
    );
    const bilan = await fondreAttente(tx, 30);
    const [lecture] = await tx.$queryRaw<{ fois: bigint }[]>`
      SELECT seq_scan AS fois FROM pg_stat_xact_all_tables WHERE relname = 'annuaire_attente'`;
    return { ...bilan, fois: Number(lecture?.fois) };
  });

it('the directory is loaded again without reading the whole file for each of its structures', async () => {
  expect(await charger()).toMatchObject({ creees: NOMBRE, modifiees: 0 });
  const { creees, modifiees, fois } = await charger();
  expect({ creees, modifiees }).toEqual({ creees: 0, modifiees: 0 });
  expect(fois).toBeLessThan(10);
});
