import { enTransaction } from '../platform/base.ts';
import { auditer } from '../platform/journal-metier.ts';
import { type Contexte, dire, exiger, lireInstant, montrerInstant, Refus, seulement } from './commande.ts';

const TEXTE_MAX = 300;

/** Announces maintenance on every page; an announcement made before is replaced. */
export async function annoncerMaintenance(contexte: Contexte): Promise<boolean> {
  seulement(contexte, 'debut', 'fin', 'fr', 'anglais');
  const { deps, options } = contexte;
  const debut = lireInstant(exiger(contexte, 'debut'), 'debut');
  const fin = lireInstant(exiger(contexte, 'fin'), 'fin');
  const instant = deps.horloge.maintenant();
  if (fin <= debut || fin <= instant) {
    throw new Refus(
      'La fin doit venir après le début, et après maintenant.',
      'The end must come after the start, and after now.',
    );
  }
  const textes = [options.fr, options.anglais];
  if (textes.some((t) => (t?.length ?? 0) > TEXTE_MAX)) {
    throw new Refus(`Le texte dépasse ${TEXTE_MAX} caractères.`, `The text is longer than ${TEXTE_MAX} characters.`);
  }
  const [texteFr = null, texteEn = null] = textes;
  await enTransaction(deps.base, async (tx) => {
    await tx.annonceMaintenance.updateMany({ where: { leveeLe: null }, data: { leveeLe: instant } });
    const { id } = await tx.annonceMaintenance.create({ data: { debut, fin, texteFr, texteEn, annonceeLe: instant } });
    const objetId = id.toString();
    await auditer(tx, { instant, utilisateurId: null, action: 'maintenance.annoncee', objet: 'annonce', objetId });
  });
  return montrerMaintenance({ ...contexte, options: {} });
}

export async function montrerMaintenance(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  const { deps, langue } = contexte;
  const a = await deps.base.prisma.annonceMaintenance.findFirst({
    where: { leveeLe: null, fin: { gt: deps.horloge.maintenant() } },
  });
  if (!a) dire(contexte, 'Aucune maintenance annoncée.', 'No maintenance is announced.');
  else {
    const [d, f] = [montrerInstant(a.debut, langue), montrerInstant(a.fin, langue)];
    dire(contexte, `Maintenance annoncée du ${d} au ${f}.`, `Maintenance is announced from ${d} to ${f}.`);
  }
  return true;
}

export async function leverMaintenance(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  const { deps } = contexte;
  const instant = deps.horloge.maintenant();
  const levees = await enTransaction(deps.base, async (tx) => {
    const ouvertes = await tx.annonceMaintenance.findMany({ where: { leveeLe: null }, select: { id: true } });
    await tx.annonceMaintenance.updateMany({ where: { leveeLe: null }, data: { leveeLe: instant } });
    for (const { id } of ouvertes) {
      const objetId = id.toString();
      await auditer(tx, { instant, utilisateurId: null, action: 'maintenance.levee', objet: 'annonce', objetId });
    }
    return ouvertes.length;
  });
  if (levees > 0) dire(contexte, 'Annonce levée.', 'Announcement lifted.');
  else dire(contexte, 'Aucune maintenance annoncée.', 'No maintenance is announced.');
  return true;
}
