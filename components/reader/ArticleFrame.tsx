/**
 * The only place where a publisher's markup is shown. `srcDoc` is the one sink in our pages (Trusted Types let nothing
 * but `utils/sanitise.ts` feed it), and what it shows may run nothing: no scripts, an origin of its own, our policy
 * inherited. Popups are allowed so that links open in tabs, which are then ordinary tabs.
 */
export function ArticleFrame({ title, html }: { title: string; html: string }) {
  return (
    <iframe
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={html}
      className="min-h-0 w-full grow border-0"
    />
  );
}
