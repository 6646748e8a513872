import { LONGUEUR_MAX_MESSAGE } from '@orpheon/domain';
import { Button, FormulaireErreurs, Heading, Radio, RadioGroup, Textarea } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { ChampFiltre } from '../commun/ChampFiltre.tsx';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { requeteServicesARattacher, type StructureARattacher } from '../demandes/demandes.queries.ts';

/** The structure chosen: the whole of it or one service, with a few words to who will answer. */
export function DemandeDeRattachement({
  structure: s,
  onAutre,
  onEnvoyee,
}: {
  readonly structure: StructureARattacher;
  readonly onAutre: () => void;
  readonly onEnvoyee: () => void;
}) {
  const { t } = useTranslation('demandes');
  const requetes = useQueryClient();
  const f = useFormulaire({ perimetre: 'TOUT', serviceId: '', message: '' });
  const { perimetre, serviceId, message } = f.valeurs;
  const envoi = useMutation({
    mutationFn: () =>
      lire(
        api.POST('/api/organisation/demandes/rattachement', {
          body: {
            structureId: s.id,
            identifiant: s.identifiant,
            serviceId: perimetre === 'SERVICE' ? serviceId : null,
            message,
          },
        }),
      ),
    onSuccess: () => {
      void requetes.invalidateQueries({ queryKey: ['organisation', 'demandes'] });
      void requetes.invalidateQueries({ queryKey: cles.moi });
      onEnvoyee();
    },
    onError: f.refuser,
  });
  // services of a private structure are told only to its own people
  const aDesServices = s.publique || s.rattache;
  return (
    <form
      noValidate
      className="organisation-formulaire orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        const manque = perimetre === 'SERVICE' && !serviceId ? t('rattachement.serviceManque') : null;
        if (f.verifier({ perimetre: manque })) envoi.mutate();
      }}
    >
      <Heading level="2" size="small">
        {s.raisonSociale}
      </Heading>
      <div>
        <Button type="button" size="small" variant="tertiary" onClick={onAutre}>
          {t('rattachement.autre')}
        </Button>
      </div>
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      {aDesServices && (
        <RadioGroup
          id={f.idDe('perimetre')}
          tabIndex={-1}
          size="small"
          legend={t('rattachement.perimetre')}
          value={perimetre}
          error={f.erreurDe('perimetre')}
          onChange={(v: string) => f.poser({ perimetre: v })}
        >
          <Radio value="TOUT">{t('demande.touteLaStructure')}</Radio>
          <Radio value="SERVICE">{t('rattachement.service')}</Radio>
        </RadioGroup>
      )}
      {perimetre === 'SERVICE' && (
        <ChoixDuService
          structureId={s.id}
          choisi={serviceId}
          onChoisir={(id) => f.poser({ serviceId: id, perimetre: 'SERVICE' })}
        />
      )}
      <Textarea
        size="small"
        id={f.idDe('message')}
        label={`${t('demande.message')} (${t('demande.facultatif')})`}
        description={t('demande.messageAide')}
        maxLength={LONGUEUR_MAX_MESSAGE}
        value={message}
        error={f.erreurDe('message')}
        onChange={(e) => f.poser({ message: e.target.value })}
      />
      <p className="orp-discret">{t('rattachement.obtenu')}</p>
      <div>
        <Button type="submit" loading={envoi.isPending}>
          {t('rattachement.envoyer')}
        </Button>
      </div>
    </form>
  );
}

function ChoixDuService({
  structureId,
  choisi,
  onChoisir,
}: {
  readonly structureId: string;
  readonly choisi: string;
  readonly onChoisir: (id: string) => void;
}) {
  const { t } = useTranslation('demandes');
  const [texte, setTexte] = useState('');
  const services = useQuery(requeteServicesARattacher(structureId, texte));
  return (
    <div className="orp-pile">
      <ChampFiltre libelle={t('rattachement.chercherService')} onChercher={setTexte} />
      <EtatRequete requete={services}>
        {({ elements, suite }) =>
          elements.length === 0 ? (
            <p className="orp-discret">{t('rattachement.serviceRien')}</p>
          ) : (
            <>
              <RadioGroup size="small" legend={t('rattachement.services')} value={choisi} onChange={onChoisir}>
                {elements.map((sv) => (
                  <Radio key={sv.id} value={sv.id} description={sv.code}>
                    {sv.nom}
                  </Radio>
                ))}
              </RadioGroup>
              {suite && <p className="orp-discret">{t('rattachement.servicesSuite')}</p>}
            </>
          )
        }
      </EtatRequete>
    </div>
  );
}
