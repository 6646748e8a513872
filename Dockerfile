# One image for the API, the worker and the operator's command. Node runs the sources as they are: what is built is the
# database client and the web application.

FROM node:24-bookworm-slim AS construction
WORKDIR /orpheon
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS dependances
WORKDIR /orpheon
COPY . .
RUN CI=true npx -y pnpm@10.34.9 install --frozen-lockfile --prod --filter-prod "@orpheon/api..."

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOTE=0.0.0.0 PORT=3000 HOTE_ADMIN=0.0.0.0 PORT_ADMIN=9464 DOSSIER_DOCUMENTS=/donnees/documents MALLOC_ARENA_MAX=2 \
    MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /orpheon
COPY --from=dependances /orpheon ./
COPY --from=construction /orpheon/apps/api/src/platform/prisma/generated apps/api/src/platform/prisma/generated
COPY --from=construction /orpheon/apps/web/dist apps/web/dist
RUN printf '#!/bin/sh\nexec node /orpheon/apps/api/src/operateur/orpheon.ts "$@"\n' > /usr/local/bin/orpheon \
  && chmod 755 /usr/local/bin/orpheon && mkdir /donnees && chown node:node /donnees
USER node
VOLUME /donnees
EXPOSE 3000 9464
# The private door of whichever process runs here. Alive, not ready: a database that is away is no reason to restart us.
HEALTHCHECK --interval=10s --timeout=4s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT_ADMIN}/sante/vivant`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=20", "apps/api/src/main.ts"]
