import type { Side } from '../../../domain/check/said.ts'
import type { ManualField } from '../../../domain/manual/manual-form.ts'

export const idOf = (field: ManualField): string => `manual-${field.replace('.', '-')}`

/** Where something is said about a server’s name, and about how it is reached. */
export const notesId = (side: Side, about: 'host' | 'way'): string => `manual-${side}-${about}-notes`

export const sideOf = (field: ManualField): Side => (field.startsWith('outgoing') ? 'outgoing' : 'incoming')

export const aboutOf = (field: ManualField): 'host' | 'way' => (field.endsWith('.host') ? 'host' : 'way')
