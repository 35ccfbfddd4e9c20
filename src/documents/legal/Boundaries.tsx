/** What the map says with its borders, and why; the lines are those of the border policy. */
import { FormattedMessage } from 'react-intl'
import { dashedLineIds } from '../../core/geo/dashedLines.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Document, Part } from '../Document.tsx'
import { useMaterial } from '../material.ts'
import { Paragraphs, Points } from './Words.tsx'

export function Boundaries() {
  const { boundaryNote } = useMaterial().dataset.site
  const locale = useLocale()
  return (
    <Document
      heading={<FormattedMessage id="boundaries.heading" />}
      lead={<FormattedMessage id="boundaries.lead" />}
    >
      <Part id="rule" heading={<FormattedMessage id="boundaries.rule" />}>
        <p>{boundaryNote[locale]}</p>
        <Paragraphs ids={['boundaries.ruleText']} />
      </Part>
      <Part id="positions" heading={<FormattedMessage id="boundaries.positions" />}>
        <Points
          ids={[
            'boundaries.crimea',
            'boundaries.golan',
            'boundaries.sahara',
            'boundaries.palestine',
            'boundaries.kosovo',
          ]}
        />
      </Part>
      <Part id="dashed" heading={<FormattedMessage id="boundaries.dashed" />}>
        <Paragraphs ids={['boundaries.dashedText']} />
        <Points ids={dashedLineIds.map((id) => `boundaries.line.${id}` as const)} />
      </Part>
      <Part id="rest" heading={<FormattedMessage id="boundaries.rest" />}>
        <Paragraphs ids={['boundaries.restLines', 'boundaries.restSeas', 'boundaries.restTime']} />
      </Part>
    </Document>
  )
}
