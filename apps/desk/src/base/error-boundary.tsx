import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** A change of it tries again by itself, as when another conversation is opened. */
  readonly resetKey?: string | undefined;
  readonly fallback: (again: () => void) => ReactNode;
}

/** Keeps a fault in one part of the desk from taking the others down. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
