export default async function globalTeardown(): Promise<void> {
  const { endJourneys } = globalThis as typeof globalThis & { endJourneys?: () => Promise<void> };
  await endJourneys?.();
}
