import type { Identifier, MessageStatut, StatutDeFacture } from '@orpheon/domain';
import { date } from '../cii/valeurs.ts';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';

/** UNTDID 2379, 204: CCYYMMDDHHMMSS, in whatever zone the sender is. */
const INSTANT = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

/** `20260915083000` → `2026-09-15T08:30:00`; any other writing is kept, for a finding to name. */
function instant(r: Releve, terme: string, n: Noeud | undefined): string | undefined {
  const valeur = r.texte(terme, n, 'udt:DateTimeString');
  return valeur?.replace(INSTANT, '$1-$2-$3T$4:$5:$6');
}

function identifiant(n: Noeud | undefined): Identifier | undefined {
  const id = n?.enfant('ram:GlobalID') ?? n?.enfant('ram:ID');
  const value = valeurDe(id);
  return value === undefined ? undefined : { value, scheme: id?.attribut('schemeID') };
}

/** Reads a CrossDomainAcknowledgementAndResponse (UN/CEFACT D22B): the life cycle of the reform (FEN1202A). */
export function lireCdar(r: Releve, racine: Noeud): MessageStatut {
  const document = racine.enfant('cdar:ExchangedDocument');
  const reponses = racine.tous('cdar:AcknowledgementDocument');
  return {
    format: 'CDAR',
    identifiant: valeurDe(document?.enfant('ram:ID')),
    produitLe: instant(r, 'IssueDateTime', document?.enfant('ram:IssueDateTime')),
    emetteur: identifiant(document?.enfant('ram:SenderTradeParty'))?.value,
    recepteur: identifiant(document?.enfant('ram:RecipientTradeParty'))?.value,
    factures: r.groupes(
      'FACTURE',
      reponses.flatMap((n) => n.tous('ram:ReferenceReferencedDocument')),
      (n) => lireFacture(r, n),
    ),
    flux: [],
  };
}

function lireFacture(r: Releve, n: Noeud): StatutDeFacture {
  const emetteur = n.enfant('ram:IssuerTradeParty');
  const destinataire = n.enfant('ram:RecipientTradeParty');
  return {
    code: r.texte('ProcessConditionCode', n, 'ram:ProcessConditionCode'),
    complement: r.texte('ProcessCondition', n, 'ram:ProcessCondition'),
    horodatage: instant(r, 'IssueDateTime', n.parent?.enfant('ram:IssueDateTime')),
    numero: r.texte('IssuerAssignedID', n, 'ram:IssuerAssignedID'),
    dateFacture: date(r, 'FormattedIssueDateTime', n, 'ram:FormattedIssueDateTime'),
    typeFacture: r.texte('TypeCode', n, 'ram:TypeCode'),
    fournisseur: { identifiant: identifiant(emetteur), nom: valeurDe(emetteur?.enfant('ram:Name')) },
    debiteur: { identifiant: identifiant(destinataire), nom: valeurDe(destinataire?.enfant('ram:Name')) },
    motifs: n.tous('ram:SpecifiedDocumentStatus').map((s) => ({
      code: valeurDe(s.enfant('ram:ReasonCode')),
      libelle: valeurDe(s.enfant('ram:Reason')),
      note: valeurDe(s.descendre('ram:IncludedNote', 'ram:Content')),
    })),
  };
}
