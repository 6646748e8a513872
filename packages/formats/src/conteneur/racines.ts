import type { Anomalie } from '@orpheon/domain';
import { fatale } from '../trouvailles.ts';
import type { Noeud } from '../xml/modele.ts';

/** Local names of roots that are recognised and not invoices that this portal reads here. */
const STATUTS = new Set(['CPPStatut', 'CPPStatutPivot', 'CPPFactureStatuts', 'CrossDomainAcknowledgementAndResponse']);
const LISIBLES = new Set(['Invoice', 'CreditNote', 'CrossIndustryInvoice', 'CPPFacturePivot', 'CPPFactureMixte']);
const AUTRES_UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** The finding that says what an XML document is when it is none of the invoices read here. */
export function nommerRacine(racine: Noeud): Anomalie {
  const m = /^(?:\{(.*)\}|(\w+):)(.*)$/s.exec(racine.nom);
  const espace = m?.[1] ?? m?.[2] ?? '';
  const local = m?.[3] ?? racine.nom;
  const details = { noeud: racine, valeur: local, parametres: { racine: local, espace: espace.slice(0, 120) } };
  if (STATUTS.has(local) || /^CPP.*Statut/.test(local)) return fatale('ORP-XML-STATUT', 'CONTENEUR', details);
  if (local === 'CrossIndustryDocument') return fatale('ORP-XML-ZUGFERD1', 'CONTENEUR', details);
  if (/^html$/i.test(local)) return fatale('ORP-CONT-HTML', 'CONTENEUR', details);
  if (LISIBLES.has(local)) return fatale('ORP-XML-ESPACE', 'CONTENEUR', details);
  if (espace.startsWith(AUTRES_UBL)) return fatale('ORP-XML-AUTRE-UBL', 'CONTENEUR', details);
  return fatale('ORP-XML-RACINE', 'CONTENEUR', details);
}
