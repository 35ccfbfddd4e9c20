/** The sign of a result: of the partnership, the goal, or the kind of thing it is. */
import {
  FolderKanban,
  Globe,
  GraduationCap,
  Handshake,
  History,
  Lightbulb,
  MapPin,
  Network,
  Users,
  type LucideIcon,
} from 'lucide-react'
import type { Group, SearchEntry } from '../../core/search/entry.ts'
import { Flag } from '../../ui/Flag.tsx'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Marker } from '../../ui/Marker.tsx'

const icons: Readonly<Record<Group, LucideIcon>> = {
  place: MapPin,
  country: MapPin,
  continent: Globe,
  goal: Globe,
  field: Handshake,
  project: FolderKanban,
  register: Network,
  'named-place': MapPin,
  association: Users,
  school: GraduationCap,
  history: History,
  curiosity: Lightbulb,
}

export function ResultIcon({ entry }: { readonly entry: SearchEntry }) {
  const { subject, sign } = entry
  if (subject !== undefined && 'country' in subject) return <Flag country={subject.country} />
  if (subject !== undefined && 'goal' in subject) return <GoalSwatch goal={subject.goal} basis="stated" />
  if (entry.group === 'place')
    return sign ? <Marker kind={sign.kind} status={sign.status} /> : <Marker kind="home" status="active" />
  const Icon = icons[entry.group]
  return <Icon aria-hidden="true" size={20} strokeWidth={1.75} />
}
