import type { Deps } from '../../platform/deps.ts';
import { hacher } from '../../platform/session.ts';

/** What the database keeps of a code sent by mail: of this sign-in alone, and peppered where there is a master secret. */
export const empreinteDuCode = ({ config }: Pick<Deps, 'config'>, connexionId: string, code: string): string =>
  hacher(`code ${config.SECRET_MAITRE ?? ''} ${connexionId} ${code}`);

/** What the wrong answers of an account's second step are counted on. */
export const cleDesCodes = (utilisateurId: bigint): string => hacher(`second facteur ${utilisateurId}`);
