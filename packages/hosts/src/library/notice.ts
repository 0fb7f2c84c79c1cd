/** Lets those who look at the same data hear that it changed, in this page and in others. */
export interface Notice {
  readonly tell: () => void;
  /** Returns the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a notice that reaches all pages of the same origin, and this page alone where BroadcastChannel is missing.
 * It carries no content, and holds a channel open only while somebody listens.
 */
export function createNotice(name: string): Notice {
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | undefined;

  function callAll(): void {
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // The change is stored; a listener's own fault must not make it look as if it were not.
        reportError(error);
      }
    }
  }

  return {
    tell() {
      callAll();
      const sender = channel ?? openChannel(name);
      sender?.postMessage(null);
      if (sender !== channel) sender?.close();
    },
    subscribe(listener) {
      // Wrapped, so that the same function given twice is called twice and stopped one at a time.
      const own = () => listener();
      listeners.add(own);
      if (!channel) {
        channel = openChannel(name);
        channel?.addEventListener('message', callAll);
      }
      return () => {
        listeners.delete(own);
        if (listeners.size > 0) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
}
