/** Lets what is told through once a second: a short job says nothing on its way, a long one shows that it is alive. */
export function everySecond<Told>(tell: (told: Told) => void): (told: Told) => void {
  let last = Date.now()
  return (told) => {
    if (Date.now() - last < 1000) return
    last = Date.now()
    tell(told)
  }
}
