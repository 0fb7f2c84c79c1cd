'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import type { ComponentProps, ReactNode } from 'react';
import { useBoundary } from './context.tsx';

/** Draws a link only to an address of the web: a policy may come from anywhere. */
export function WebLink({ url, children }: { url?: string | undefined; children: ReactNode }) {
  if (!url || !/^https:\/\//.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

export interface PolicyProps extends Omit<ComponentProps<'dl'>, 'children'> {}

/**
 * Names the policy that holds, with its link, and the client's way to a review, or says that there is none.
 *
 * @renders `<dl>`
 */
export function Policy({ className, ...rest }: PolicyProps) {
  const { words, policy, form } = useBoundary('Policy');
  const { link, review, title, id, locale } = policy;
  const theirs = { lang: locale, dir: directionOf(locale) };
  return (
    <dl
      {...rest}
      className={className ? `ek-boundary-dialog__policy ${className}` : 'ek-boundary-dialog__policy'}
    >
      <div>
        <dt>{words.policy.title}</dt>
        <dd {...theirs}>
          <WebLink url={link?.url}>{link?.label ?? title ?? id}</WebLink>
        </dd>
      </div>
      <div>
        <dt>{words.policy.review}</dt>
        {review ? (
          <dd {...theirs}>
            <WebLink url={review.url}>
              {(form === 'spoken' ? review.spoken : undefined) ?? review.written}
            </WebLink>
          </dd>
        ) : (
          <dd>{words.policy.noReview}</dd>
        )}
      </div>
    </dl>
  );
}
