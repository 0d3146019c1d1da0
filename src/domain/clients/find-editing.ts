import type {
  CurrentClient,
  EditingWay,
  FieldValue,
  Instruction,
  Label,
  PerProtocol,
  SettingRef,
  SwitchName,
} from './client.ts'

/** Where the server of this side is changed in an account that exists. Empty: nobody here knows. */
export function findEditing(client: CurrentClient, side: 'incoming' | 'outgoing'): readonly EditingWay[] {
  return client.editing.filter(({ sides }) => sides.some((each) => each === side))
}

/** What a setting is called in an account that exists: the word from there, else from the windows for a new one. A configuration file has lines in place of them. */
export function findEditingLabel(client: CurrentClient, ref: SettingRef): PerProtocol<Label> | undefined {
  const there = client.editing.flatMap((way) => (way.kind === 'change' ? (way.labels?.[ref] ?? []) : []))
  const fields = client.windows.flatMap(({ sections }) => sections.flatMap((section) => section.fields))
  return there[0] ?? fields.find(({ control, value }) => control !== 'line' && holds(value, ref))?.label
}

function holds(value: FieldValue, ref: SettingRef): boolean {
  if (value.kind === 'setting') return value.ref === ref
  if (value.kind === 'host-with-port') return ref === `${value.side}.host` || ref === `${value.side}.port`
  return value.kind === 'on-for' && ref === `${value.side}.security`
}

/** The way to a single switch and what to do with it, if it is known. */
export function findSwitch(client: CurrentClient, which: SwitchName): readonly Instruction[] | undefined {
  return client.switches?.[which]
}
