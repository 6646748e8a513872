// Read by Prisma's CLI (`pnpm db …`), which hands it the database's address. No import: `prisma` belongs to packages/tooling.
export default {
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
};
