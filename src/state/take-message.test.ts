import { beforeEach, describe, expect, it } from 'vitest'
import { MASK } from '../domain/symptoms/secrets.ts'
import { fixStore, parseFix, writeFix } from './fix-store.ts'
import { intakeStore, maskMessage, pasteMessage, startOver, typeMessage } from './take-message.ts'

const SECRET = 'hunter2-Secret'
const MESSAGE = `535 5.7.8 Error: authentication failed\npassword=${SECRET}`
const text = () => fixStore.getState().text
const typeOut = (whole: string) => {
  for (let end = 1; end <= whole.length; end++) typeMessage(whole.slice(0, end))
}

beforeEach(startOver)

describe('a pasted message', () => {
  it('is masked before it gets anywhere', async () => {
    await pasteMessage(MESSAGE)
    expect(text()).toBe(`535 5.7.8 Error: authentication failed\npassword=${MASK}`)
    expect(intakeStore.getState().masked).toBe(1)
  })

  it('is masked too where it is dropped into the field', () => {
    typeMessage(MESSAGE)
    expect(text()).not.toContain(SECRET)
  })

  it('of a megabyte is read, and only what speaks of a fault is kept', async () => {
    const log = `${'idle, nothing to do\n'.repeat(25_000)}password=${SECRET}\n${MESSAGE}\n${'idle again\n'.repeat(50_000)}`
    await pasteMessage(log)
    expect(text()).toContain('535 5.7.8')
    expect(text()).not.toContain(SECRET)
    expect(text().length).toBeLessThan(20_000)
    expect(intakeStore.getState()).toMatchObject({ reading: false, cutFrom: log.length, masked: 1 })
  })

  it('counts for nothing once another was taken in', async () => {
    const slow = pasteMessage('x\n'.repeat(200_000))
    typeMessage('0x800CCC0E')
    await slow
    expect(text()).toBe('0x800CCC0E')
    expect(intakeStore.getState().reading).toBe(false)
  })
})

describe('a message that is typed', () => {
  it('stays as it is until the field is left, and is masked then', () => {
    typeOut(MESSAGE)
    expect(text()).toBe(MESSAGE)
    maskMessage()
    expect(text()).not.toContain(SECRET)
  })

  it('never gets into the storage with a password', () => {
    typeOut(MESSAGE)
    expect(writeFix(fixStore.getState())).not.toContain(SECRET)
  })
})

describe('what is open beside the message', () => {
  const subject = () => fixStore.getState().subject
  const OPEN = [
    { subject: 'sighting', sighting: 'sending-hangs' },
    { subject: 'narrowing', answers: [{ question: 'direction', answer: 'sending' }] },
  ] as const

  for (const open of OPEN)
    describe(`where it is ${open.subject}`, () => {
      it('stays while what is typed says nothing, and goes once it does', () => {
        fixStore.setState(open)
        typeOut('Since Monday I see ')
        expect(fixStore.getState()).toMatchObject(open)
        typeOut('Since Monday I see 0x800CCC0E')
        expect(subject()).toBe('message')
      })

      it('goes where a code is typed that is near to one, or a reply', () => {
        for (const code of ['0x800CCC0B', '552 5.3.4']) {
          startOver()
          fixStore.setState(open)
          typeOut(code)
          expect(subject()).toBe('message')
        }
      })

      it('stays where the message says what it said before, and where it is emptied', async () => {
        await pasteMessage('0x800CCC0E')
        fixStore.setState(open)
        typeMessage('0x800CCC0E again')
        expect(subject()).toBe(open.subject)
        typeMessage('')
        expect(subject()).toBe(open.subject)
      })

      it('goes where a message is pasted that says something else', async () => {
        await pasteMessage('0x800CCC0E')
        fixStore.setState(open)
        await pasteMessage(MESSAGE)
        expect(subject()).toBe('message')
      })

      it('stays where the field is left and a password in it is masked', () => {
        typeOut('password=hunter2')
        fixStore.setState(open)
        maskMessage()
        expect(text()).toBe(`password=${MASK}`)
        expect(subject()).toBe(open.subject)
      })
    })
})

describe('what this tab keeps', () => {
  it('comes back as it was', () => {
    const state = {
      subject: 'narrowing',
      text: 'Error',
      picked: 'srv-535',
      sighting: 'sending-hangs',
      answers: [{ question: 'direction', answer: 'both' }],
      tried: ['wait'],
      app: 'ios-mail',
    } as const
    expect(parseFix(writeFix(state))).toEqual(state)
  })

  it('is taken as far as it makes sense', () => {
    expect(
      parseFix('{"subject":"x","text":7,"picked":"toString","tried":["rm"],"answers":[1],"app":"x"}'),
    ).toEqual({
      subject: 'message',
      text: '',
      answers: [],
      tried: [],
    })
    for (const broken of ['', 'null', '7', '{']) expect(parseFix(broken)).toBeUndefined()
  })
})
