/** What the files of the program are called: budgets and people tell them apart by their names. */

type Chunk = { readonly moduleIds: readonly string[]; readonly facadeModuleId?: string | null }

/**
 * MapLibre's shared chunk stands for no single module and would be called after any of its hundreds; messages of tools and
 * of the kiosk would be called like those of pages. By its name, what only a kiosk needs is kept from everybody else
 * (see core/release).
 */
export function chunkName({ moduleIds, facadeModuleId }: Chunk): string {
  const holds = (part: string): boolean => moduleIds.some((id) => id.includes(part))
  if (!facadeModuleId && holds('/maplibre-gl/src/')) return 'assets/maplibreShared-[hash].js'
  if (holds('/i18n/messages/kiosk/') || holds('/src/features/kiosk/')) return 'assets/kiosk-[name]-[hash].js'
  return holds('/i18n/messages/tools/') ? 'assets/tools-[name]-[hash].js' : 'assets/[name]-[hash].js'
}
