/** For an address that leads nowhere; the rest for one like `/ports/586/`. `{asked}` is the number in it. */
export const missing = {
  description: 'This address leads to no page of Portolan.',
  body: 'The address may be old or cut short. If you followed a setup link, ask whoever sent it for a new one, or start with your own address.',
  same: 'Port {port} has its guide under its plain number.',
  slip: 'Port {asked} isn’t one of mail’s ports. You probably mean {port}.',
  unusual:
    'Port {asked} isn’t registered for mail, and yet one provider or its bridge app uses it. Enter it only if your own provider or app names it. The usual port near it is {port}.',
  far: 'Port {asked} isn’t one of mail’s ports. The nearest that mail uses is {port}.',
  notAPort: 'A port is a number from 1 to 65535. This address has something else in its place.',
  guide: 'Guide to port {port}',
} as const
