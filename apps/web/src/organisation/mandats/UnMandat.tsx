import {
  BodyLong,
  Button,
  Checkbox,
  Confirmation,
  DateHeure,
  Faits,
  Heading,
  Jour,
  StatutTag,
  Textarea,
  type TonStatut,
  useAnnonces,
} from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { type Geste, type Mandat, repondreAuMandat, type Sens } from './mandats.queries.ts';
import { TexteDuMandat } from './TexteDuMandat.tsx';

const TONS: Readonly<Record<Mandat['situation'], TonStatut>> = {
  PROPOSE: 'attention',
  A_VENIR: 'en-cours',
  EN_VIGUEUR: 'fait',
  TERMINE: 'brouillon',
  REFUSE: 'refuse',
  RETIRE: 'brouillon',
  REVOQUE: 'refuse',
  PERIME: 'brouillon',
};

/** One mandate: with whom, its state and days, who agreed to it and when, and what may be done. */
export function UnMandat({ mandat: m, sens }: { readonly mandat: Mandat; readonly sens: Sens }) {
  const { t } = useTranslation('organisation');
  const autre = sens === 'DONNES' ? m.mandataire : m.mandant;
  return (
    <>
      <div className="organisation-actions">
        <Heading level="3" size="xsmall">
          {autre.raisonSociale}
        </Heading>
        <StatutTag ton={TONS[m.situation]}>{t(`mandat.situation.${m.situation}`)}</StatutTag>
      </div>
      <Faits
        faits={[
          { terme: t('mandat.identifiant'), valeur: autre.identifiant },
          { terme: t('mandat.debut'), valeur: <Jour jour={m.debut} /> },
          { terme: t('mandat.fin'), valeur: m.fin ? <Jour jour={m.fin} /> : t('mandat.sansFin') },
          { terme: t('mandat.propose'), valeur: <Acte acte={m.propose} /> },
          ...(m.decide ? [{ terme: t(`mandat.decide.${decisionDe(m)}`), valeur: <Acte acte={m.decide} /> }] : []),
          ...(m.revoque ? [{ terme: t('mandat.revoque'), valeur: <Acte acte={m.revoque} /> }] : []),
          ...(m.motif ? [{ terme: t('mandat.motif'), valeur: m.motif }] : []),
        ]}
      />
      <Gestes mandat={m} autre={autre.raisonSociale} />
    </>
  );
}

/** What an answer was: a revoked mandate was accepted before. */
function decisionDe({ situation }: Mandat): 'accepte' | 'refuse' | 'retire' | 'perime' {
  if (situation === 'REFUSE') return 'refuse';
  if (situation === 'RETIRE') return 'retire';
  return situation === 'PERIME' ? 'perime' : 'accepte';
}

function Acte({ acte }: { readonly acte: Mandat['propose'] }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <DateHeure instant={acte.le} />
      {acte.par && ` ${t('mandat.par', { qui: acte.par })}`}
    </>
  );
}

function Gestes({ mandat, autre }: { readonly mandat: Mandat; readonly autre: string }) {
  const { t } = useTranslation('organisation');
  const [geste, setGeste] = useState<Geste | null>(null);
  if (mandat.gestes.length === 0) return null;
  return (
    <div className="organisation-actions">
      {mandat.gestes.map((g) => (
        <Button
          key={g}
          size="small"
          variant={g === 'accepter' ? 'primary' : 'secondary'}
          {...(g === 'accepter' ? {} : { 'data-color': 'danger' as const })}
          aria-label={`${t(`mandat.${g}`)} ${autre}`}
          onClick={() => setGeste(g)}
        >
          {t(`mandat.${g}`)}
        </Button>
      ))}
      {geste && <Dialogue geste={geste} mandat={mandat} autre={autre} onFermer={() => setGeste(null)} />}
    </div>
  );
}

const AVEC_MOTIF: ReadonlySet<Geste> = new Set(['refuser', 'revoquer']);

/** Asks before it is done: the text to agree to, or the reason. */
function Dialogue({
  geste,
  mandat,
  autre,
  onFermer,
}: {
  readonly geste: Geste;
  readonly mandat: Mandat;
  readonly autre: string;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { id } = useStructure();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [motif, setMotif] = useState('');
  const [lu, setLu] = useState(false);
  const [tente, setTente] = useState(false);
  const avecMotif = AVEC_MOTIF.has(geste);
  const manque = avecMotif ? motif.trim() === '' : geste === 'accepter' && !lu;
  const mutation = useMutation({
    mutationFn: () => repondreAuMandat(id, mandat, geste, motif),
    onSuccess: async () => {
      onFermer();
      afficher({ ton: 'succes', texte: t(`mandat.${geste}.fait`) });
      await Promise.all([
        requetes.invalidateQueries({ queryKey: ['organisation'] }),
        requetes.invalidateQueries({ queryKey: ['moi'] }),
      ]);
    },
  });
  const noms = { mandant: mandat.mandant.raisonSociale, mandataire: mandat.mandataire.raisonSociale, autre };
  return (
    <Confirmation
      ouverte
      dangereuse={geste !== 'accepter'}
      titre={t(`mandat.${geste}.question`, noms)}
      confirmer={t(`mandat.${geste}.confirmer`)}
      enCours={mutation.isPending}
      erreur={mutation.isError ? messageErreur(mutation.error, commun) : null}
      onConfirmer={() => {
        setTente(true);
        if (!manque) mutation.mutate();
      }}
      onFermer={onFermer}
    >
      {geste === 'accepter' ? (
        <TexteDuMandat {...noms} debut={mandat.debut} fin={mandat.fin} />
      ) : (
        <BodyLong>{t(`mandat.${geste}.texte`, noms)}</BodyLong>
      )}
      {geste === 'accepter' && (
        <>
          <Checkbox size="small" checked={lu} error={tente && manque} onChange={(e) => setLu(e.target.checked)}>
            {t('mandat.jAccepte')}
          </Checkbox>
          <div aria-live="polite" className="orp-texte-erreur">
            {tente && manque && t('mandat.cochez')}
          </div>
        </>
      )}
      {avecMotif && (
        <Textarea
          size="small"
          label={t('mandat.motif')}
          description={t('mandat.motifAide')}
          maxLength={255}
          value={motif}
          error={tente && manque ? t('mandat.motifManque') : undefined}
          onChange={(e) => setMotif(e.target.value)}
        />
      )}
    </Confirmation>
  );
}
