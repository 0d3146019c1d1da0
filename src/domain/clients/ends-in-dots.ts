import type { Label, PerProtocol } from './client.ts'

/** `Change…` and `Add Account...`: a full stop behind them would be one dot too many. */
export function endsInDots(label: PerProtocol<Label>): boolean {
  return typeof label === 'string' && /(?:…|\.\.\.)$/.test(label)
}
