import { Component, type ReactNode } from 'react'
import { Fault } from './Fault.js'

interface State {
  error: unknown
}

/** Keeps a fault of one part of the page from emptying the rest. */
export class FaultBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    return <Fault error={this.state.error} retry={() => this.setState({ error: undefined })} />
  }
}
