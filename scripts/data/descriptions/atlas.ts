/** Fields of the published `atlas.json` that no editor's file has. */
import type { Descriptions } from './description.ts'

export const atlas: Descriptions = {
  'atlas.$schema': ['Das Schema dieser Datei', 'The schema of this file'],
  'atlas.version': ['Fassung des Aufbaus', 'Version of the structure'],
  'atlas.licence': ['Lizenz der Daten', 'Licence of the data'],
  'licence.name': ['Name der Lizenz', 'Name of the licence'],
  'licence.url': ['Adresse der Lizenz', 'Address of the licence'],
  attribution: [
    'Wer zu nennen ist, wenn die Daten verwendet werden',
    'Who is to be named when the data is used',
  ],
  'atlas.site': [
    'Was diesen Atlas zum Atlas einer Stadt macht',
    'What makes this atlas the atlas of one city',
  ],
  'atlas.home': [
    'Amt, Städtediplomatie und Nachhaltigkeit der Heimatstadt',
    'Office, city diplomacy and sustainability of the home city',
  ],
  'atlas.cities': ['Heimatstadt und alle verbundenen Orte', 'The home city and all connected places'],
  'atlas.projects': ['Projekte', 'Projects'],
  'atlas.networks': ['Netzwerke', 'Networks'],
  'atlas.notFound': [
    'Mitgliedschaften, die gesucht und nicht gefunden wurden',
    'Memberships that were looked for and not found',
  ],
  'atlas.awards': ['Auszeichnungen', 'Awards'],
  'atlas.initiatives': ['Europäische Initiativen', 'European initiatives'],
  'atlas.downloads': ['Dokumente anderer', 'Documents of others'],
  'atlas.goals': ['Die 17 Nachhaltigkeitsziele', 'The 17 Sustainable Development Goals'],
  'atlas.sources': ['Alle Quellen', 'All sources'],
}
