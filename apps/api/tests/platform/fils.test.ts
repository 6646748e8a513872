import { describe, expect, it } from 'vitest';
import { FilEpuise, type OptionsFils, ouvrirFils } from '../../src/platform/fils.ts';

interface Demande {
  readonly dire: string;
  readonly tenir: boolean;
}
const SCRIPT = new URL('./essai.fil.ts', import.meta.url);
const ouvrir = (options: Partial<OptionsFils>) =>
  ouvrirFils<Demande, string>(SCRIPT, { fils: 1, memoireMo: 64, delaiMs: 60_000, ...options });
const dire = (mot: string): Demande => ({ dire: mot, tenir: false });
const TENIR: Demande = { dire: '', tenir: true };

/** How far a demand has come. */
function suivre(demande: Promise<string>) {
  const suivie = { etat: 'ATTEND' as 'ATTEND' | 'REPOND' | 'EPUISE' | 'REFUSE' };
  const fin = demande.then(
    () => {
      suivie.etat = 'REPOND';
    },
    (err: unknown) => {
      suivie.etat = err instanceof FilEpuise ? 'EPUISE' : 'REFUSE';
    },
  );
  return { etat: () => suivie.etat, fin };
}

describe('a demand that holds its thread', () => {
  it('is ended when its time is up, and the next gets another thread', async () => {
    const fils = ouvrir({ delaiMs: 3_000 });
    const tenue = suivre(fils.confier(TENIR));
    expect(await fils.confier(dire('suivant'))).toBe('suivant');
    expect(tenue.etat()).toBe('EPUISE');
    await fils.fermer();
  });

  it('keeps nobody waiting for its end, nor do others like it', async () => {
    const fils = ouvrir({ lents: { fils: 1, apresMs: 100 } });
    const tenues = [1, 2, 3].map(() => suivre(fils.confier(TENIR, [], 'hostile')));
    expect(await fils.confier(dire('petite'), [], 'autre')).toBe('petite');
    // the first goes on, the second was ended to be begun again, the third may not have begun
    expect(tenues.map((t) => t.etat())).toEqual(['ATTEND', 'ATTEND', 'ATTEND']);
    for (let n = 0; n < 3; n++) expect(await fils.confier(dire(`${n}`), [], 'hostile')).toBe(`${n}`);
    expect(tenues.map((t) => t.etat())).toEqual(['ATTEND', 'ATTEND', 'ATTEND']);
    await fils.fermer();
    await Promise.all(tenues.map((t) => t.fin));
    expect(tenues.map((t) => t.etat())).toEqual(['REFUSE', 'REFUSE', 'REFUSE']);
  });

  it('and had to give way is begun again with its bytes, and ends like the others', async () => {
    const fils = ouvrir({ lents: { fils: 1, apresMs: 50 }, delaiMs: 3_000 });
    const tenues = [1, 2, 3].map(() => suivre(fils.confier(TENIR, [new ArrayBuffer(8)], 'hostile')));
    await Promise.all(tenues.map((t) => t.fin));
    expect(tenues.map((t) => t.etat())).toEqual(['EPUISE', 'EPUISE', 'EPUISE']);
    expect(await fils.confier(dire('ensuite'))).toBe('ensuite');
    await fils.fermer();
  });
});

it('who asks for much and who asks for little have one turn after the other', async () => {
  const fils = ouvrir({});
  const ordre: string[] = [];
  const demander = (mot: string, qui: string) => fils.confier(dire(mot), [], qui).then((r) => ordre.push(r));
  await Promise.all([...['a1', 'a2', 'a3', 'a4'].map((mot) => demander(mot, 'anne')), demander('b1', 'bruno')]);
  expect(ordre).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
  await fils.fermer();
});
