const XMLNS = 'http://www.w3.org/2000/svg'
/** What marks say by custom properties or `currentColor`, which mean nothing outside the page. */
const COLOURS = ['fill', 'stroke'] as const
const SHARPNESS = 2

/** The chart as a file that needs nothing beside it, in the colours that it has on the page. */
export function chartSvg(chart: SVGSVGElement, title: string): Blob {
  const alone = chart.cloneNode(true) as SVGSVGElement
  const originals = [chart, ...chart.querySelectorAll<SVGElement>('*')]
  const copies = [alone, ...alone.querySelectorAll<SVGElement>('*')]
  for (const [at, original] of originals.entries())
    for (const name of COLOURS)
      if (original.hasAttribute(name)) copies[at]!.setAttribute(name, getComputedStyle(original)[name])
  alone.setAttribute('font-family', getComputedStyle(chart).fontFamily)
  const ground = document.createElementNS(XMLNS, 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  const name = document.createElementNS(XMLNS, 'title')
  name.textContent = title
  alone.prepend(name, ground)
  alone.setAttribute('xmlns', XMLNS)
  return new Blob([new XMLSerializer().serializeToString(alone)], { type: 'image/svg+xml' })
}

/** The chart as a picture, twice as sharp as on the page. */
export async function chartPng(chart: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = chart.getBoundingClientRect()
  const address = URL.createObjectURL(chartSvg(chart, title))
  try {
    const image = new Image(width * SHARPNESS, height * SHARPNESS)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the browser made no picture')))),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
