import { BodyLong, BoutonCopier, Button, type ErreurDeChamp, FormulaireErreurs, useAnnonces } from '@orpheon/ui';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encode } from 'uqr';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { ChampDuMoyen } from './Moyens.tsx';
import { useChanger } from './securite.queries.ts';

const CHAMP = 'totp-preuve';

/** The secret as a QR code and in letters, then the proof that the application has it. */
export function EnrolementTotp({
  secret,
  adresse,
  onFini,
  onRenoncer,
}: {
  readonly secret: string;
  readonly adresse: string;
  readonly onFini: (codes: readonly string[] | null) => void;
  readonly onRenoncer: () => void;
}) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const [code, setCode] = useState('');
  const [erreurs, setErreurs] = useState<readonly ErreurDeChamp[]>([]);
  const [tentative, setTentative] = useState(0);
  const champ = useRef<HTMLInputElement>(null);
  const activer = useChanger(
    (saisi: string) => lire(api.POST('/api/compte/facteurs/totp/preuve', { body: { code: saisi } })),
    ({ codes }) => {
      afficher({ ton: 'succes', texte: t('totp.prete') });
      onFini(codes);
    },
  );
  useEffect(() => champ.current?.focus(), []);
  const refuser = (message: string) => {
    setErreurs([{ champ: CHAMP, message }]);
    setTentative((n) => n + 1);
  };
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    if (code.trim() === '') return refuser(t('manquant.TOTP'));
    setErreurs([]);
    activer.mutate(code, { onError: (erreur) => refuser(messageErreur(erreur, commun)) });
  };
  return (
    <form noValidate onSubmit={soumettre} className="orp-pile">
      <FormulaireErreurs erreurs={erreurs} tentative={tentative} />
      <BodyLong>{t('totp.etape1')}</BodyLong>
      <CodeQr texte={adresse} libelle={t('totp.qr')} />
      <BodyLong>
        {t('totp.manuel')} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        <BoutonCopier valeur={secret} quoi={t('totp.cle')} />
      </BodyLong>
      <BodyLong>{t('totp.etape2')}</BodyLong>
      <ChampDuMoyen
        moyen="TOTP"
        id={CHAMP}
        champ={champ}
        valeur={code}
        erreur={erreurs[0]?.message}
        onChange={setCode}
      />
      <div className="orp-rang">
        <Button type="submit" loading={activer.isPending}>
          {t('totp.activer')}
        </Button>
        <Button type="button" variant="secondary" onClick={onRenoncer}>
          {t('totp.renoncer')}
        </Button>
      </div>
    </form>
  );
}

/** Drawn here: the secret goes to no other machine. */
function CodeQr({ texte, libelle }: { readonly texte: string; readonly libelle: string }) {
  const { trace, taille } = useMemo(() => {
    const { data, size } = encode(texte, { ecc: 'M', border: 2 });
    const carres = data.flatMap((ligne, y) => ligne.flatMap((noir, x) => (noir ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { trace: carres.join(''), taille: size };
  }, [texte]);
  return (
    <svg className="compte-qr" viewBox={`0 0 ${taille} ${taille}`} role="img" aria-label={libelle}>
      <path d={trace} shapeRendering="crispEdges" />
    </svg>
  );
}
