/** What lies over the page on request, and the mark of printed pages. Nothing of it is here before it is wanted. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { type ComponentType, Suspense, useEffect, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Wish } from '../core/release/messages.ts'
import { forever } from '../data/queries.ts'
import { PaperMark } from '../features/share/lazyPaper.ts'
import { loadToolMessages, ToolMessages } from '../i18n/ToolMessages.tsx'
import { onCharacterKey } from '../state/characterKeys.ts'
import { useIsMissing } from '../state/missing.ts'
import { isKiosk } from '../state/situation.ts'
import { closeTool, openTool, type Tool, useOpenTool } from '../state/tool.ts'
import { Problem } from '../ui/Problem.tsx'
import { useEscape } from '../ui/useEscape.ts'
import { Offline } from './lazyOffline.ts'
import styles from './Tools.module.css'

const programs: Readonly<Record<Tool, () => Promise<ComponentType>>> = {
  share: async () => (await import('../features/share/ShareDialog.tsx')).ShareDialog,
  display: async () => (await import('./DisplayTool.tsx')).DisplayTool,
  help: async () => (await import('../features/help/HelpDialog.tsx')).HelpDialog,
}

/** Program and messages of a tool travel at the same time. What does not arrive can be asked for again. */
const toolQuery = (tool: Tool) =>
  queryOptions({
    queryKey: ['tool', tool],
    queryFn: async () => {
      const [Program] = await Promise.all([programs[tool](), loadToolMessages()])
      return { Program }
    },
    ...forever,
    retry: false,
    structuralSharing: false,
  })

export function OpenTool() {
  const open = useOpenTool()
  useEffect(listenForKeys, [])
  const isMissing = useIsMissing()
  return (
    <>
      {isMissing && <Notice onRetry={() => location.reload()} />}
      {open !== null && (
        <ErrorBoundary key={open} fallback={null} onError={closeTool}>
          <Opened tool={open} />
        </ErrorBoundary>
      )}
      <Worker />
    </>
  )
}

function Opened({ tool }: { readonly tool: Tool }) {
  const { data, isError, refetch } = useQuery(toolQuery(tool))
  useEscape(closeTool, isError)
  if (isError) return <Notice onRetry={() => void refetch()} />
  if (data === undefined) return null
  return (
    <Suspense>
      <ToolMessages>
        <data.Program />
      </ToolMessages>
    </Suspense>
  )
}

/** At the lower edge of the window, wherever the page has been scrolled to. */
const Notice = ({ onRetry }: { readonly onRetry: () => void }) => (
  <div className={`${styles.notice} no-print`}>
    <Problem onRetry={onRetry} />
  </div>
)

/** The slash leads to the field of the search from anywhere on the page. */
function listenForKeys(): () => void {
  const stops = [
    onCharacterKey('?', () => openTool('help')),
    onCharacterKey('/', () => {
      const field = document.querySelector<HTMLInputElement>('[role="search"] input')
      field?.focus()
      field?.select()
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

/** The map and everything else goes first, in milliseconds after the page runs. */
const idleAfterMs = 6000

/** @returns what calls it off */
function whenIdle(then: () => void, afterMs: number): () => void {
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(then)
    else then()
  }, afterMs)
  return () => clearTimeout(timer)
}

const mayHaveWorker = !import.meta.env.DEV && 'serviceWorker' in navigator

/** A worker waits to hear that the page lives; else it goes back to the release before. Its program itself can wait. */
function Worker() {
  const [isDue, setIsDue] = useState(false)
  useEffect(function reportAndStartWhenIdle() {
    if (!mayHaveWorker) return
    const { controller } = navigator.serviceWorker
    // In a kiosk the atlas alone is not enough to be alive (see features/kiosk/healing/watchFaults.ts).
    if (!isKiosk()) controller?.postMessage('live' satisfies Wish)
    return whenIdle(() => setIsDue(true), controller === null ? idleAfterMs : 0)
  }, [])
  if (!isDue) return null
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <ToolMessages>
          <Offline />
        </ToolMessages>
      </Suspense>
    </ErrorBoundary>
  )
}

/** The mark for paper; its program comes when nothing else is to be done, or with the tool that prints. */
export function Paper() {
  const isSharing = useOpenTool() === 'share'
  const [isDue, setIsDue] = useState(false)
  useEffect(
    function fetchWhenIdle() {
      return whenIdle(() => setIsDue(true), isSharing ? 0 : idleAfterMs)
    },
    [isSharing],
  )
  if (!isDue) return null
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <ToolMessages>
          <PaperMark />
        </ToolMessages>
      </Suspense>
    </ErrorBoundary>
  )
}
