import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { ErrorMessage } from '../shared/ErrorMessage.tsx';

interface BoundaryProps {
  readonly reset: () => void;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  private readonly again = () => {
    this.props.reset();
    this.setState({ error: undefined });
  };

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <main className="opening">
        <h1>Alongside</h1>
        <ErrorMessage error={this.state.error} retry={this.again} />
      </main>
    );
  }
}

/** The one place where what no page expected ends: a sentence, and a way to try again. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  return <QueryErrorResetBoundary>{({ reset }) => <Boundary reset={reset}>{children}</Boundary>}</QueryErrorResetBoundary>;
}
