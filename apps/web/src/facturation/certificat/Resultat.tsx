import type { ContenuCertificat, VerdictCertificat } from '@orpheon/formats';
import {
  Alert,
  BoutonCopier,
  DateHeure,
  DepotDeFichiers,
  Faits,
  formaterTaille,
  Heading,
  Montant,
  Siret,
  useLangue,
} from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignaturesCertifiees } from './SignaturesCertifiees.tsx';
import { estLeDocument } from './verification.ts';

const TONS = {
  AUTHENTIQUE: 'success',
  MODIFIE: 'error',
  SIGNATURE_FAUSSE: 'error',
  CLE_INCONNUE: 'warning',
  PAS_UN_CERTIFICAT: 'warning',
} as const;

/** The verdict in a sentence; what the portal signed, wherever it did sign. */
export function Resultat({ nom, verdict: lu }: { readonly nom: string; readonly verdict: VerdictCertificat }) {
  const { t } = useTranslation('facturation');
  return (
    <div className="orp-pile orp-pile--large">
      <Alert variant={TONS[lu.verdict]}>
        <strong>{t(`verification.verdict.${lu.verdict}`, { nom })}</strong> {t(`verification.suite.${lu.verdict}`)}
      </Alert>
      {'contenu' in lu && (
        <>
          <section>
            <Heading level="2" size="small" spacing>
              {t('verification.signe')}
            </Heading>
            <Signe contenu={lu.contenu} cle={lu.cle} />
          </section>
          <Comparaison document={lu.contenu.document} />
        </>
      )}
    </div>
  );
}

function Signe({ contenu: c, cle }: { readonly contenu: ContenuCertificat; readonly cle: string }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const partie = (p: { readonly raisonSociale: string; readonly identifiant: string }): ReactNode => (
    <>
      <div>{p.raisonSociale}</div>
      <Siret valeur={p.identifiant} />
    </>
  );
  const copiable = (valeur: string, quoi: string): ReactNode => (
    <span className="orp-identifiant">
      <span className="facturation-code">{valeur}</span>
      <BoutonCopier valeur={valeur} quoi={quoi} />
    </span>
  );
  const facture = c.facture && [
    { terme: t('verification.facture'), valeur: c.facture.numero },
    ...(c.facture.destinataire ? [{ terme: t('lisible.destinataire'), valeur: partie(c.facture.destinataire) }] : []),
    ...(c.facture.montantTtc === null
      ? []
      : [
          {
            terme: t('lisible.totalTtc'),
            valeur: <Montant valeur={c.facture.montantTtc} devise={c.facture.devise ?? 'EUR'} />,
          },
        ]),
  ];
  return (
    <Faits
      faits={[
        { terme: t('verification.objet'), valeur: t(`verification.objet.${c.objet}`) },
        ...(c.numeroFlux === null
          ? []
          : [{ terme: t('rapport.numero'), valeur: copiable(c.numeroFlux, t('copier.numeroFlux')) }]),
        { terme: t('rapport.deposeLe'), valeur: <DateHeure instant={c.deposeLe} /> },
        { terme: t('rapport.deposant'), valeur: partie(c.deposant) },
        ...(facture ?? []),
        { terme: t('rapport.fichier'), valeur: `${c.document.nom} (${formaterTaille(c.document.taille, langue)})` },
        { terme: t('rapport.empreinte'), valeur: copiable(c.document.empreinte, t('copier.empreinte')) },
        ...(c.signatures
          ? [{ terme: t('verification.signatures'), valeur: <SignaturesCertifiees signatures={c.signatures} /> }]
          : []),
        {
          terme: t('verification.sceau'),
          valeur: (
            <>
              {t('verification.sceauNumero', { numero: c.sceau.numero, entree: c.sceau.entree })}{' '}
              <DateHeure instant={c.sceau.scelleLe} />
            </>
          ),
        },
        { terme: t('verification.portail'), valeur: c.portail },
        { terme: t('verification.etabliLe'), valeur: <DateHeure instant={c.etabliLe} /> },
        { terme: t('verification.cle'), valeur: <span className="facturation-code">{cle}</span> },
      ]}
    />
  );
}

/** The other half of the question: is the file in my hands the one that was deposited? */
function Comparaison({ document: d }: { readonly document: ContenuCertificat['document'] }) {
  const { t } = useTranslation('facturation');
  const comparaison = useMutation({
    mutationFn: async (fichier: File) => ({ nom: fichier.name, meme: await estLeDocument(fichier, d.empreinte) }),
  });
  return (
    <section className="orp-pile">
      <Heading level="2" size="small">
        {t('verification.comparer')}
      </Heading>
      <DepotDeFichiers
        titre={t('verification.comparerZone', { nom: d.nom })}
        aide={t('verification.comparerAide')}
        bouton={t('verification.choisir')}
        multiple={false}
        onFichiers={([fichier]) => fichier && comparaison.mutate(fichier)}
      />
      <div aria-live="polite">
        {comparaison.isError && <p className="orp-texte-erreur">{t('verification.illisible')}</p>}
        {comparaison.data && (
          <Alert variant={comparaison.data.meme ? 'success' : 'error'}>
            {t(comparaison.data.meme ? 'verification.meme' : 'verification.autreFichier', {
              nom: comparaison.data.nom,
            })}
          </Alert>
        )}
      </div>
    </section>
  );
}
