import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Sigma } from 'sigma'
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { NetworkMap as MapOfPeople } from '../../src/app/map-network.ts'
import { drawMap } from './draw-map.ts'
import { LabelsApart } from './labels-apart.ts'
import { mapQuery } from './map-query.ts'

/** The map of who was seen with whom: a point opens the person. The lists beside it say the same in words. */
export default function NetworkMap() {
  const map = useQuery(mapQuery)
  if (map.data === undefined || map.data.people.length === 0)
    return <div className="h-[26rem] rounded-lg bg-sunk" />
  const { people, total } = map.data
  return (
    <figure>
      <Canvas map={map.data} />
      <figcaption className="mt-2 text-xs text-ink-3">
        {people.length < total
          ? `The ${people.length} strongest of ${total.toLocaleString('en')} ties. `
          : `${total.toLocaleString('en')} people. `}
        A line: seen together in small company.
      </figcaption>
    </figure>
  )
}

function Canvas({ map }: { readonly map: MapOfPeople }) {
  const place = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const open = useEffectEvent((id: string) => void navigate({ to: '/people/$id', params: { id } }))
  useEffect(() => {
    if (place.current === null || !canDraw()) return
    const style = getComputedStyle(document.documentElement)
    const color = (property: string) => inRgb(style.getPropertyValue(property))
    const labels = new LabelsApart()
    const sigma = new Sigma(drawMap(map, color), place.current, {
      labelFont: 'Inter Variable, system-ui, sans-serif',
      labelSize: 12,
      labelColor: { color: color('--color-ink') },
      labelRenderedSizeThreshold: 7,
      defaultDrawNodeLabel: apart(labels, {
        ink: color('--color-ink'),
        ground: color('--color-sheet'),
      }),
      defaultEdgeColor: color('--color-line-strong'),
      minCameraRatio: 0.1,
      maxCameraRatio: 3,
    })
    sigma.on('beforeRender', () => labels.clear())
    sigma.on('clickNode', ({ node }) => open(node))
    return () => sigma.kill()
  }, [map])
  return (
    <div
      ref={place}
      className="h-[26rem] rounded-lg border border-line bg-sheet"
      role="img"
      aria-label="A map of who was seen with whom; the lists below say the same in words"
    />
  )
}

type Inks = { readonly ink: string; readonly ground: string }

/** Draws the labels that find a place of their own, readable over lines and points; the others come as one looks closer. */
function apart(labels: LabelsApart, { ink, ground }: Inks): NodeLabelDrawingFunction {
  return (context, { label, x, y, size }, { labelSize, labelWeight, labelFont }) => {
    const words = label ?? ''
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`
    const { width } = context.measureText(words)
    const isAtEdge = x + size + 3 + width > context.canvas.clientWidth
    const left = isAtEdge ? x - size - 3 - width : x + size + 3
    const top = y - labelSize / 2
    if (!labels.take({ left, top, width: width + 4, height: labelSize + 3 })) return
    context.lineWidth = 4
    context.lineJoin = 'round'
    context.strokeStyle = ground
    context.strokeText(words, left, y + labelSize / 3)
    context.fillStyle = ink
    context.fillText(words, left, y + labelSize / 3)
  }
}

/** Sigma draws with WebGL; where a browser has none, the lists stand alone. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

/** Any CSS colour as WebGL programs read it. */
function inRgb(css: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (context === null) return '#888888'
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
