import { Component, type ReactNode } from 'react'
import { Fault } from './Fault.js'

interface State {
  error: unknown
}

interface FaultBoundaryProps {
  children: ReactNode
  /** What stands above the fault, where it is all that the page has. */
  heading?: ReactNode
  /** What another try does; to draw the same once more unless given. */
  retry?: () => void
}

/** Keeps a fault of one part of the page from emptying the rest. */
export class FaultBoundary extends Component<FaultBoundaryProps, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    const { heading, retry = () => this.setState({ error: undefined }) } = this.props
    return (
      <>
        {heading}
        <Fault error={this.state.error} retry={retry} />
      </>
    )
  }
}
