import { describe, expect, test } from 'vitest'
import { chooseNewestWindows } from './newest-windows.ts'

const window = (id: string, versions?: string) => ({
  id,
  title: id,
  sections: [],
  ...(versions ? { versions } : {}),
})

describe('the windows of the newest version', () => {
  test('are all of them where no version looks different', () => {
    const windows = [window('incoming'), window('outgoing')]
    expect(chooseNewestWindows(windows)).toEqual({ shown: windows, others: [] })
  })

  test('are those of the first version that is named, with those of every version', () => {
    const windows = [
      window('new', '128 and later'),
      window('both'),
      window('old', '102'),
      window('older', '78'),
    ]
    const { shown, others } = chooseNewestWindows(windows)
    expect(shown.map(({ id }) => id)).toEqual(['new', 'both'])
    expect(others).toEqual(['102', '78'])
  })
})
