import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

/** A few choices under one question. */
export function ChoiceSet<T extends string>({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  readonly legend: string
  readonly choices: readonly { readonly value: T; readonly words: ReactNode }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}): ReactNode {
  const name = useId()
  const set = useRef<HTMLFieldSetElement>(null)
  // What was picked before hydration is in the field and not in the state, until the first render after it (see `useTypedText`).
  const looked = useRef(false)
  useLayoutEffect(() => {
    if (looked.current) return
    looked.current = true
    const picked = set.current?.querySelector<HTMLInputElement>('input:checked')?.value
    const choice = choices.find(({ value }) => value === picked)
    if (choice && choice.value !== chosen) onChoose(choice.value)
  })
  return (
    <fieldset ref={set} className="mt-4">
      <legend className="font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {choices.map(({ value, words }) => (
          <label key={value} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name={name}
              className="size-5 accent-water"
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span className="min-w-0 wrap-anywhere">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
