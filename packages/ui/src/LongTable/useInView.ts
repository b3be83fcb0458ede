/**
 * Which groups of rows are near what a person looks at.
 * Not here: drawing them (`RowGroup`).
 */
import { useCallback, useEffect, useRef, useState } from "react"

/** How far beyond the edge of the screen a group is drawn already. */
const margin = "600px 0px"

const numberOf = (element: Element): number => Number(element.getAttribute("data-group"))

/** Where a browser cannot tell, every group is near. The first is near from the beginning, also on the server. */
export const useInView = () => {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]))
  const [knows, setKnows] = useState(true)
  const watched = useRef(new Set<Element>())
  const observer = useRef<IntersectionObserver | undefined>(undefined)

  useEffect(() => {
    if (typeof IntersectionObserver === "undefined") {
      setKnows(false)
      return
    }
    const made = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before)
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) after.add(numberOf(target))
            // What has the focus stays, or the person would fall out of the table.
            else if (!target.contains(document.activeElement)) after.delete(numberOf(target))
          }
          return after
        }),
      { rootMargin: margin },
    )
    observer.current = made
    for (const element of watched.current) made.observe(element)
    return () => made.disconnect()
  }, [])

  const watch = useCallback((element: Element) => {
    watched.current.add(element)
    observer.current?.observe(element)
    return () => {
      watched.current.delete(element)
      observer.current?.unobserve(element)
    }
  }, [])
  const inView = useCallback((nth: number) => !knows || near.has(nth), [knows, near])
  return { watch, inView }
}
