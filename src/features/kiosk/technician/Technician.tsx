/** The screen for technicians: how the kiosk is, what went wrong, and what can be done about it. */
import { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { lookForUpdate } from '../../../state/newRelease.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { lookAtMachine, type Machine } from './machine.ts'
import { changeLog } from '../healing/logStore.ts'
import { restartNow } from '../healing/restart.ts'
import { TechnicianFacts } from './TechnicianFacts.tsx'
import { TechnicianLog } from './TechnicianLog.tsx'
import { TouchTest } from './TouchTest.tsx'
import { useIdleClose } from './useIdleClose.ts'

const idleMs = 120_000

type Answer = 'unreachable' | 'newest' | 'newer' | 'cleared'

export function Technician({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl()
  const [machine, setMachine] = useState<Machine | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isTouchTest, setIsTouchTest] = useState(false)
  useIdleClose(idleMs, onClose)
  useEffect(function look() {
    void lookAtMachine().then(setMachine)
  }, [])
  const restart = async (): Promise<void> => {
    if (!(await restartNow())) setAnswer('unreachable')
  }
  const update = async (): Promise<void> => {
    await lookForUpdate()
    const after = await lookAtMachine()
    setMachine(after)
    if (after.health === null) setAnswer('unreachable')
    else setAnswer(after.health.release === machine?.health?.release ? 'newest' : 'newer')
  }
  const clear = (): void => {
    changeLog((log) => ({ ...log, entries: [] }))
    setAnswer('cleared')
  }
  const leave = (): void => location.replace(`${import.meta.env.BASE_URL}?kiosk=off`)
  if (isTouchTest) return <TouchTest onClose={() => setIsTouchTest(false)} />
  return (
    <Dialog heading={intl.formatMessage({ id: 'kiosk.tech' })} onClose={onClose}>
      <div className="kiosk-tech">
        <TechnicianFacts machine={machine} />
        <TechnicianLog />
        <p className="kiosk-tech-answer" role="status">
          {answer !== null && <FormattedMessage id={`kiosk.tech.answer.${answer}`} />}
        </p>
        <div className="kiosk-tech-actions">
          <button type="button" onClick={() => void restart()}>
            <FormattedMessage id="kiosk.tech.restart" />
          </button>
          <button type="button" onClick={() => void update()}>
            <FormattedMessage id="kiosk.tech.update" />
          </button>
          <button type="button" onClick={() => setIsTouchTest(true)}>
            <FormattedMessage id="kiosk.tech.touchTest" />
          </button>
          <button type="button" onClick={clear}>
            <FormattedMessage id="kiosk.tech.clear" />
          </button>
          <button type="button" onClick={leave}>
            <FormattedMessage id="kiosk.tech.leave" />
          </button>
          <button type="button" onClick={onClose}>
            <FormattedMessage id="kiosk.tech.close" />
          </button>
        </div>
      </div>
    </Dialog>
  )
}
