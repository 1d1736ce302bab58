// What the charts use of Observable Plot; a build leaves out what is not named here.
export {
  barX,
  cell,
  dot,
  link,
  plot,
  ruleX,
  ruleY,
  text,
  tickX,
  tip,
  pointer,
  axisX,
  axisY,
} from '@observablehq/plot'
