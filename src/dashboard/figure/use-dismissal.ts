import { useEffect, type RefObject } from 'react'

/** Closes a menu that hangs over the page by Escape, which leads back to its summary, and by a press beside it. */
export function useDismissal(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !menu.current?.open) return
      menu.current.open = false
      menu.current.querySelector('summary')!.focus()
    }
    function onPress(event: PointerEvent): void {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [menu])
}
