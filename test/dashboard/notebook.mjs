// What a notebook on Observable has at hand.
import * as Plot from '@observablehq/plot'
import * as d3 from 'd3'

Object.assign(globalThis, { Plot, d3 })
