/** What lies over the page on request, and the mark of printed pages. Nothing of it is here before it is wanted. */
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { PaperMark } from '../features/share/lazyPaper.ts'
import { loadToolMessages, ToolMessages } from '../i18n/ToolMessages.tsx'
import { closeTool, openTool, type Tool, useOpenTool } from '../state/tool.ts'

/** Program and messages of a tool travel at the same time. */
function tool(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadToolMessages()])
    return { default: component }
  })
}

const tools: Readonly<Record<Tool, ComponentType>> = {
  share: tool(async () => (await import('../features/share/ShareDialog.tsx')).ShareDialog),
  display: tool(async () => (await import('../features/display/DisplayDialog.tsx')).DisplayDialog),
  help: tool(async () => (await import('../features/help/HelpDialog.tsx')).HelpDialog),
}

export function OpenTool() {
  const open = useOpenTool()
  useEffect(listenForHelpKey, [])
  if (open === null) return null
  const Opened = tools[open]
  return (
    <ErrorBoundary key={open} fallback={null} onError={closeTool}>
      <Suspense>
        <ToolMessages>
          <Opened />
        </ToolMessages>
      </Suspense>
    </ErrorBoundary>
  )
}

/** In a field a question mark is a question mark. */
function listenForHelpKey(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key, ctrlKey, metaKey, altKey, defaultPrevented } = event
    const isWriting = target instanceof Element && target.closest('input, textarea, select, dialog') !== null
    if (key !== '?' || ctrlKey || metaKey || altKey || defaultPrevented || isWriting) return
    event.preventDefault()
    openTool('help')
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

/** The map and everything else goes first, in milliseconds after the page runs. */
const paperAfterMs = 6000

/** The mark for paper; its program comes when nothing else is to be done, or with the tool that prints. */
export function Paper() {
  const isSharing = useOpenTool() === 'share'
  const [isDue, setIsDue] = useState(false)
  useEffect(
    function fetchWhenIdle() {
      const timer = setTimeout(
        () => {
          if ('requestIdleCallback' in window) requestIdleCallback(() => setIsDue(true))
          else setIsDue(true)
        },
        isSharing ? 0 : paperAfterMs,
      )
      return () => clearTimeout(timer)
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
