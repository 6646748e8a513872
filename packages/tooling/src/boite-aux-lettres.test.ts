import { mkdtempSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BoiteAuxLettres, demarrerBoite } from './boite-aux-lettres.ts';
import { supprimer } from './commun/message.ts';

/** A small SMTP conversation: the product's own mailer is tested in apps/api. */
async function envoyer(adresse: string, a: string, contenu: string): Promise<string> {
  const { hostname, port } = new URL(adresse);
  const prise = createConnection(Number(port), hostname);
  const lignes = createInterface({ input: prise })[Symbol.asyncIterator]();
  const reponse = async (): Promise<string> => {
    for (;;) {
      const { value } = await lignes.next();
      if (value === undefined || /^\d{3} /.test(value)) return value ?? '';
    }
  };
  await reponse();
  const commandes = ['EHLO essai', 'MAIL FROM:<portail@essai.fr>', `RCPT TO:<${a}>`, 'DATA'];
  for (const commande of commandes) {
    prise.write(`${commande}\r\n`);
    await reponse();
  }
  prise.write(`${contenu.replaceAll('\n', '\r\n')}\r\n.\r\n`);
  const fin = await reponse();
  prise.end('QUIT\r\n');
  return fin;
}

const COURRIEL = `From: Portail <portail@essai.fr>
To: camille@essai.fr
Subject: =?utf-8?Q?Facture_re=C3=A7ue?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain; charset=utf-8

Bonjour, voir https://portail.example/factures/1
--x
Content-Type: text/html; charset=utf-8

<p>Bonjour</p><script>alert(1)</script>
--x--`;

describe('mailbox', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'orpheon-boite-'));
  let boite: BoiteAuxLettres;
  beforeAll(async () => {
    boite = await demarrerBoite({ dossier });
    expect(await envoyer(boite.smtp, 'camille@essai.fr', COURRIEL)).toMatch(/^250 /);
  });
  afterAll(async () => {
    await boite.arreter();
    supprimer(dossier);
  });

  test('a mail is read back by its recipient, decoded', async () => {
    const message = await boite.attendre('Camille@essai.fr');
    expect(message).toMatchObject({
      sujet: 'Facture reçue',
      de: 'Portail <portail@essai.fr>',
      a: ['camille@essai.fr'],
    });
    expect(message.texte).toContain('https://portail.example/factures/1');
    expect(await boite.messages('autre@essai.fr')).toEqual([]);
  });

  test('a mail outlives the mailbox that took it', async () => {
    const apres = await demarrerBoite({ dossier });
    expect((await apres.messages()).map((m) => m.sujet)).toEqual(['Facture reçue']);
    await apres.arreter();
  });

  test('the page lists mails, and shows one in a frame that can neither run nor fetch anything', async () => {
    const liste = await (await fetch(boite.page)).text();
    expect(liste).toContain('Facture reçue');
    const [message] = await boite.messages();
    const page = await (await fetch(`${boite.page}/messages/${message?.id}`)).text();
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const html = await fetch(`${boite.page}/messages/${message?.id}/html`);
    expect(html.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  });

  test('the JSON waits for a mail that has yet to come', async () => {
    const attendu = fetch(`${boite.page}/api/messages?a=dominique@essai.fr&sujet=Facture&attendre=10`);
    await envoyer(boite.smtp, 'dominique@essai.fr', COURRIEL);
    const messages = (await (await attendu).json()) as { sujet: string }[];
    expect(messages.map((m) => m.sujet)).toEqual(['Facture reçue']);
  });

  test('a name that is not this machine reads nothing', async () => {
    const { port } = new URL(boite.page);
    const statut = await new Promise<string>((ok) => {
      const prise = createConnection(Number(port), '127.0.0.1', () =>
        prise.write('GET /api/messages HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
      );
      prise.once('data', (bloc) => ok(String(bloc).split('\r\n')[0] ?? ''));
    });
    expect(statut).toContain('403');
  });
});
