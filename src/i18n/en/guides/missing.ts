/** For an address like `/ports/586/`. `{asked}` is the number in it. */
export const missing = {
  same: 'Port {port} has its guide under its plain number.',
  slip: 'Port {asked} isn’t one of mail’s ports. You probably mean {port}.',
  unusual:
    'Port {asked} isn’t registered for mail, and yet one provider or its bridge app uses it. Enter it only if your own provider or app names it. The usual port near it is {port}.',
  far: 'Port {asked} isn’t one of mail’s ports. The nearest that mail uses is {port}.',
  notAPort: 'A port is a number from 1 to 65535. This address has something else in its place.',
  guide: 'Guide to port {port}',
} as const
