'use client';
import { Component, type ReactNode } from 'react';

export interface ErrorBoundaryProps {
  /** Called with what was thrown. */
  onError?: ((error: Error) => void) | undefined;
  /** Draws what stands in the place of the children. `retry` draws them anew. */
  fallback: (retry: () => void) => ReactNode;
  children?: ReactNode;
}

/**
 * Keeps an error inside one component from taking the helpdesk down with it.
 * What the agent typed lies in the draft store, so drawing the children anew brings it back.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error instanceof Error ? error : new Error(String(error)));
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
