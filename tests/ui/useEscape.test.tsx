import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { useEscape } from '../../src/ui/useEscape.ts'

function Leaver({ leave, isListening }: { readonly leave: () => void; readonly isListening: boolean }) {
  useEscape(leave, isListening)
  return <input aria-label="Search" onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()} />
}

describe('useEscape', () => {
  it('leaves on Escape, and on no other key', async () => {
    const leave = vi.fn<() => void>()
    render(<Leaver leave={leave} isListening />)
    await userEvent.keyboard('a{Enter}')
    expect(leave).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(leave).toHaveBeenCalledOnce()
  })

  it('leaves the key to whoever used it first', async () => {
    const leave = vi.fn<() => void>()
    const { getByRole } = render(<Leaver leave={leave} isListening />)
    getByRole('textbox').focus()
    await userEvent.keyboard('{Escape}')
    expect(leave).not.toHaveBeenCalled()
  })

  it('does not listen when there is nothing to leave, nor after it is gone', async () => {
    const leave = vi.fn<() => void>()
    const { rerender, unmount } = render(<Leaver leave={leave} isListening={false} />)
    await userEvent.keyboard('{Escape}')
    rerender(<Leaver leave={leave} isListening />)
    unmount()
    await userEvent.keyboard('{Escape}')
    expect(leave).not.toHaveBeenCalled()
  })
})
