/** Names of continents and fields of cooperation, the first as it is shown, the others as people type them. */
import type { Continent, Topic } from '../dataset/city.ts'

type Names = { readonly de: readonly [string, ...string[]]; readonly en: readonly [string, ...string[]] }

export const continentNames: Readonly<Record<Continent, Names>> = {
  africa: { de: ['Afrika'], en: ['Africa'] },
  asia: { de: ['Asien'], en: ['Asia'] },
  europe: { de: ['Europa'], en: ['Europe'] },
  'north-america': { de: ['Nordamerika', 'Amerika'], en: ['North America', 'America'] },
  oceania: { de: ['Ozeanien', 'Australien'], en: ['Oceania', 'Australia'] },
  'south-america': { de: ['Südamerika'], en: ['South America'] },
}

export const topicNames: Readonly<Record<Topic, Names>> = {
  administration: { de: ['Verwaltung', 'Rathaus'], en: ['Administration', 'City hall'] },
  church: { de: ['Kirche', 'Religion', 'Gemeinde'], en: ['Church', 'Religion', 'Parish'] },
  climate: { de: ['Klima', 'Klimaschutz', 'Energie'], en: ['Climate', 'Climate protection', 'Energy'] },
  culture: { de: ['Kultur', 'Musik', 'Kunst', 'Theater'], en: ['Culture', 'Music', 'Art', 'Theatre'] },
  digital: { de: ['Digitales', 'Digitalisierung', 'Smart City'], en: ['Digital affairs', 'Digitalisation'] },
  diplomacy: { de: ['Städtediplomatie', 'Diplomatie'], en: ['City diplomacy', 'Diplomacy'] },
  economy: { de: ['Wirtschaft', 'Handel', 'Unternehmen'], en: ['Economy', 'Trade', 'Business'] },
  education: {
    de: ['Bildung', 'Schule', 'Schüleraustausch', 'Ausbildung'],
    en: ['Education', 'School', 'School exchange', 'Training'],
  },
  environment: { de: ['Umwelt', 'Naturschutz', 'Natur'], en: ['Environment', 'Nature conservation'] },
  equality: { de: ['Gleichstellung', 'Frauen', 'Gleichberechtigung'], en: ['Equality', 'Women', 'Gender'] },
  health: { de: ['Gesundheit', 'Krankenhaus', 'Medizin'], en: ['Health', 'Hospital', 'Medicine'] },
  'humanitarian-aid': {
    de: ['Humanitäre Hilfe', 'Nothilfe', 'Hilfslieferungen', 'Spenden'],
    en: ['Humanitarian aid', 'Emergency aid', 'Donations'],
  },
  remembrance: {
    de: ['Erinnerung', 'Gedenken', 'Versöhnung'],
    en: ['Remembrance', 'Commemoration', 'Reconciliation'],
  },
  science: {
    de: ['Wissenschaft', 'Universität', 'Forschung', 'Hochschule'],
    en: ['Science', 'University', 'Research'],
  },
  'social-affairs': { de: ['Soziales', 'Integration', 'Ehrenamt'], en: ['Social affairs', 'Integration'] },
  sport: { de: ['Sport', 'Fußball'], en: ['Sport', 'Football', 'Soccer'] },
  tourism: { de: ['Tourismus', 'Reisen'], en: ['Tourism', 'Travel'] },
  'urban-development': {
    de: ['Stadtentwicklung', 'Stadtplanung', 'Verkehr'],
    en: ['Urban development', 'City planning', 'Transport'],
  },
  waste: {
    de: ['Abfall', 'Müll', 'Abfallwirtschaft', 'Recycling', 'Müllabfuhr'],
    en: ['Waste', 'Waste management', 'Garbage', 'Rubbish', 'Trash', 'Recycling'],
  },
  water: { de: ['Wasser', 'Trinkwasser', 'Brunnen'], en: ['Water', 'Drinking water', 'Wells'] },
  youth: { de: ['Jugend', 'Jugendaustausch', 'Jugendbegegnung'], en: ['Youth', 'Youth exchange'] },
}
