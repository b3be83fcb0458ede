/**
 * Bodies that push each other apart, with springs between some of them, until they rest: the same places every time.
 * Not here: what the bodies stand for, or fitting them into a drawing (`network.ts`).
 */

/** **Unit** that of the drawing. */
export interface Body {
  x: number
  y: number
}

/** Two bodies that belong together, by their numbers. */
export type Spring = readonly [one: number, other: number]

/** **Unit** of the drawing, and shares of a way for each round. */
const push = 300
const room = 92
const length = 110
const toMiddle = { x: 0.06, y: 0.09 }
const kept = 0.6
/** **Unit** pairs looked at in all: what a page waits for. */
const patience = 12_000_000

/** Where a body begins: each a little further out and turned by the golden angle. */
const beginning = (nth: number): Body => {
  const far = 10 * Math.sqrt(nth + 0.5)
  const turned = nth * Math.PI * (3 - Math.sqrt(5))
  return { x: far * Math.cos(turned), y: far * Math.sin(turned) }
}

/** **Shape** a place for each of `count` bodies, in their order. */
export const settled = (count: number, springs: ReadonlyArray<Spring>): ReadonlyArray<Body> => {
  const bodies = Array.from({ length: count }, (_, nth) => ({
    ...beginning(nth),
    fastX: 0,
    fastY: 0,
    held: 0,
  }))
  const drawn = springs.flatMap(([from, to]) => {
    const one = bodies[from]
    const other = bodies[to]
    return one === undefined || other === undefined ? [] : [{ one, other }]
  })
  for (const { one, other } of drawn) {
    one.held += 1
    other.held += 1
  }
  const pairs = (count * (count - 1)) / 2
  const rounds = Math.max(1, Math.min(count > 150 ? 50 : 150, Math.floor(patience / Math.max(1, pairs))))
  let heat = 1
  for (let round = 0; round < rounds; round += 1) {
    heat *= 0.977
    for (const { one, other } of drawn) {
      const x = other.x + other.fastX - one.x - one.fastX
      const y = other.y + other.fastY - one.y - one.fastY
      const far = Math.hypot(x, y) || 1
      const pull = (((far - length) / far) * heat) / Math.min(one.held, other.held)
      // Who has many springs gives way less.
      const share = one.held / (one.held + other.held)
      other.fastX -= x * pull * share
      other.fastY -= y * pull * share
      one.fastX += x * pull * (1 - share)
      one.fastY += y * pull * (1 - share)
    }
    for (let nth = 0; nth < count; nth += 1) {
      const one = bodies[nth]
      if (one === undefined) break
      const { x: hereX, y: hereY } = one
      let fastX = -hereX * toMiddle.x * heat
      let fastY = -hereY * toMiddle.y * heat
      for (let next = nth + 1; next < count; next += 1) {
        const other = bodies[next]
        if (other === undefined) break
        const x = other.x - hereX
        const y = other.y - hereY
        const square = x * x + y * y + 1
        let away = (push * heat) / square
        // Near ones make room for each other at once, whatever the heat.
        if (square < room * room) away += (room / Math.sqrt(square) - 1) * 0.35
        fastX -= x * away
        fastY -= y * away
        other.fastX += x * away
        other.fastY += y * away
      }
      one.fastX += fastX
      one.fastY += fastY
    }
    for (const one of bodies) {
      one.fastX *= kept
      one.fastY *= kept
      one.x += one.fastX
      one.y += one.fastY
    }
  }
  return bodies
}
