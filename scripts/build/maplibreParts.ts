/** What the atlas never runs of MapLibre, and is therefore left out of the program. */

type Part = {
  /** Why the atlas does without. */
  readonly why: string
  /** Below `node_modules`. */
  readonly files: readonly string[]
  /** What stands in for these files; without it the same names, doing nothing. */
  readonly code?: string
}

const within = (folder: string, names: string, ending: string): string[] =>
  names.split(' ').map((name) => `maplibre-gl/src/${folder}${name}${ending}`)

const shaders = (names: string): string[] => [
  ...within('shaders/glsl/', names, '.fragment.glsl.g.ts'),
  ...within('shaders/glsl/', names, '.vertex.glsl.g.ts'),
]

const layers = 'heatmap hillshade color_relief raster fill_extrusion'

/** Each of these saves more than a kilobyte after brotli; smaller ones are not worth a line here. */
export const leftOut: readonly Part[] = [
  {
    why: 'The basemap holds Mapbox vector tiles; decoding the other kind takes 14 kB.',
    files: within('source/', 'vector_tile_mlt', '.ts'),
  },
  {
    why: 'Kinds of layers that no style of ours has. Saves 10 kB.',
    files: [
      ...within('style/style_layer/', layers, '_style_layer.ts'),
      ...within('webgl/draw/draw_', layers, '.ts'),
      ...within('webgl/program/', layers, '_program.ts'),
      ...shaders(`${layers} heatmap_texture hillshade_prepare fill_extrusion_pattern`),
    ],
  },
  {
    why: 'The ground is flat: no elevation, no draping over it. Saves 5 kB.',
    files: [
      ...within('', 'render/terrain webgl/render_to_texture webgl/draw/draw_terrain', '.ts'),
      ...within('webgl/program/', 'terrain', '_program.ts'),
      ...shaders('terrain terrain_depth terrain_height'),
    ],
  },
  {
    why: 'The unit tests validate every style; the engine turns validation off. Saves 5 kB.',
    files: ['@maplibre/maplibre-gl-style-spec/dist/validate_style.min.mjs'],
    // MapLibre takes single validators from this function and expects a list of complaints from each.
    code: 'const accept = () => []; export const validateStyleMin = new Proxy(accept, { get: () => accept })',
  },
  {
    why: 'Kinds of sources that no style of ours has. Saves 3 kB.',
    files: within(
      'source/',
      'raster_tile raster_dem_tile raster_dem_tile_worker image video canvas',
      '_source.ts',
    ),
  },
  {
    why: 'Every browser we build for inflates by itself; this is for those that do not. Saves 2 kB.',
    files: ['fflate/esm/browser.js'],
  },
  {
    why: 'Only its version is asked for, to find a worker whose address we give. Saves 2 kB.',
    files: ['maplibre-gl/package.json'],
    code: '{ "version": "" }',
  },
  {
    why: 'The page has controls and an address of its own. Saves 1 kB.',
    files: within('ui/', 'control/attribution_control control/logo_control hash', '.ts'),
  },
]
