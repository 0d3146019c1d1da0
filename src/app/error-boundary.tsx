import { Component, type ReactNode } from 'react'
import { useText } from '../i18n/text-context.ts'
import { href, paths } from '../ui/paths.ts'

/** A bug ends here, in words, without any of the person's data. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Crash /> : this.props.children
  }
}

function Crash(): ReactNode {
  const text = useText('common')
  return (
    <div className="column" role="alert">
      <h1 tabIndex={-1}>{text.crashTitle}</h1>
      <p>{text.crashBody}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <button type="button" className="button" onClick={() => location.reload()}>
          {text.crashReload}
        </button>
        <a className="button-quiet" href={href(paths.home())} target="_self">
          {text.crashHome}
        </a>
      </p>
    </div>
  )
}
