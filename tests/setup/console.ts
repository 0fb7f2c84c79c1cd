import { afterEach, beforeEach, expect, vi } from 'vitest';

// Unexpected console output fails a test: a warning that nobody reads is a fault that nobody mends.
// A test that expects some says so by mocking the method itself.
beforeEach(() => {
  for (const method of ['warn', 'error'] as const) vi.spyOn(console, method);
});
afterEach(() => {
  for (const method of ['warn', 'error'] as const) {
    const spy = vi.mocked(console[method]);
    if (!vi.isMockFunction(spy)) continue;
    const calls = spy.getMockImplementation() ? [] : spy.mock.calls;
    spy.mockRestore();
    expect(calls, `console.${method} was called`).toEqual([]);
  }
});
