import { describe, expect, it } from 'vitest';
import { essaiDesFacteurs, MINUTE } from './appui-facteurs.ts';

const e = await essaiDesFacteurs({ CODE_PAR_COURRIEL: '0' });
const { monde, navigateur, horloge, connecte } = e;
const { manuela } = monde.personnes;

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

interface Session {
  id: string;
  navigateur: string | null;
  systeme: string | null;
  celleCi: boolean;
}

describe('open sessions', () => {
  it('are listed with device, address and date, the latest first, and which one is this', async () => {
    const bureau = navigateur(FIREFOX);
    await bureau.seConnecter(manuela.courriel);
    horloge.avancer(MINUTE);
    const telephone = navigateur(SAFARI);
    await telephone.seConnecter(manuela.courriel);
    const { sessions } = (await bureau.demander('GET', '/api/compte/sessions')).corps;
    expect(sessions).toMatchObject([
      { navigateur: 'Safari', systeme: 'iPhone', celleCi: false, ouverteLe: horloge.maintenant().toISOString() },
      { navigateur: 'Firefox', systeme: 'Windows', celleCi: true, adresse: expect.stringMatching(/^10\.2\./) },
      { navigateur: null, systeme: null, celleCi: false },
    ]);
    expect(JSON.stringify(sessions)).not.toMatch(/jeton|[0-9a-f]{64}/);
  });

  it('are ended one by one, by their owner alone', async () => {
    const [bureau, telephone] = [navigateur(FIREFOX), navigateur(SAFARI)];
    await bureau.seConnecter(manuela.courriel);
    await telephone.seConnecter(manuela.courriel);
    const { sessions }: { sessions: Session[] } = (await telephone.demander('GET', '/api/compte/sessions')).corps;
    const id = sessions.find((s) => s.celleCi)?.id;
    expect((await connecte('comptable').demander('DELETE', `/api/compte/sessions/${id}`)).statut).toBe(404);
    expect((await telephone.moi()).statut).toBe(200);
    expect((await bureau.demander('DELETE', `/api/compte/sessions/${id}`)).statut).toBe(204);
    expect((await telephone.moi()).statut).toBe(401);
    expect((await bureau.demander('DELETE', `/api/compte/sessions/${id}`)).statut).toBe(404);
  });

  it('are all ended but this one', async () => {
    const [bureau, telephone] = [navigateur(FIREFOX), navigateur(SAFARI)];
    await bureau.seConnecter(manuela.courriel);
    await telephone.seConnecter(manuela.courriel);
    const { terminees } = (await bureau.demander('DELETE', '/api/compte/sessions')).corps;
    expect(terminees).toBeGreaterThanOrEqual(2);
    expect((await telephone.moi()).statut).toBe(401);
    expect((await bureau.moi()).statut).toBe(200);
    expect((await bureau.demander('GET', '/api/compte/sessions')).corps.sessions).toHaveLength(1);
    expect((await connecte('comptable').moi()).statut).toBe(200);
  });
});
