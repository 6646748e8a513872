import { randomInt } from 'node:crypto';
import { CODES_DE_SECOURS } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { hacher } from '../../platform/session.ts';

/** Neither I, L, O nor U: nothing that is misread on paper, and no words. */
const SIGNES = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LONGUEUR = 12;

const nouveauCode = (): string => Array.from({ length: LONGUEUR }, () => SIGNES[randomInt(SIGNES.length)]).join('');
/** 60 bits and whose it is: a fast hash is enough. */
const empreinteDe = (utilisateurId: bigint, code: string): string => hacher(`secours ${utilisateurId} ${code}`);
const presenter = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** Makes ten codes in the place of all others. They are shown this once: only their hashes are kept. */
export async function refaireCodes(tx: Tx, deps: Deps, utilisateurId: bigint): Promise<string[]> {
  const codes = Array.from({ length: CODES_DE_SECOURS }, nouveauCode);
  await tx.codeDeSecours.deleteMany({ where: { utilisateurId } });
  const creeLe = deps.horloge.maintenant();
  await tx.codeDeSecours.createMany({
    data: codes.map((code) => ({ utilisateurId, empreinte: empreinteDe(utilisateurId, code), creeLe })),
  });
  return codes.map(presenter);
}

/** Takes a code by deleting it: of two that come at once, one finds it. What people read as O, I or L is 0 or 1. */
export async function depenserCode(
  sql: Pick<Tx, '$executeRaw'>,
  utilisateurId: bigint,
  code: string,
): Promise<boolean> {
  const lu = code.replaceAll('O', '0').replace(/[IL]/g, '1');
  const pris = await sql.$executeRaw`
    DELETE FROM code_de_secours WHERE utilisateur_id = ${utilisateurId} AND empreinte = ${empreinteDe(utilisateurId, lu)}`;
  return pris > 0;
}
