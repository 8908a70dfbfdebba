import { useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'
import { settingsQuery, statusQuery } from '../api/plan-query.ts'
import { OwnerAddresses } from '../imports/owner-addresses.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { Look } from './look.tsx'
import { ModelSetting } from './model-setting.tsx'
import { RestoreBackup } from './restore-backup.tsx'
import { SittingSettings } from './sitting-settings.tsx'

/**
 * Settings: whose book it is, when the owner works, how long a sitting is, how it looks, what may leave the machine, and
 * a backup to bring back.
 */
export function SettingsScreen() {
  const settings = useQuery(settingsQuery)
  const understood = useQuery({ queryKey: ['understood'], queryFn: () => answerOf(api.understood.$get()) })
  const status = useQuery(statusQuery)
  return (
    <div className="column grid grid-cols-[minmax(0,1fr)] gap-10">
      <div>
        <PageHead>Settings</PageHead>
        <Loaded query={understood} skeleton={<SkeletonRows count={2} />}>
          {({ owner, likelyOwners }) => (
            <OwnerAddresses key={owner.join()} owner={owner} likely={likelyOwners} />
          )}
        </Loaded>
      </div>
      <Loaded query={settings} skeleton={<SkeletonRows count={4} />}>
        {(one) => (
          <>
            <SittingSettings settings={one} zone={status.data?.zone ?? ''} />
            <Look />
            <section>
              <h2 className="mb-1 text-lg">What may leave this machine</h2>
              <p className="max-w-[70ch] text-ink-2">
                Nothing does by itself: no account, no telemetry, no pictures fetched, no fonts from
                elsewhere. Letters leave when you send them with your own mail program.
              </p>
              <ModelSetting settings={one} />
            </section>
          </>
        )}
      </Loaded>
      <RestoreBackup />
      {status.data !== undefined && (
        <p className="border-t border-line pt-5 text-xs text-ink-3">
          Rapport {status.data.version}. The book is {status.data.book}, as of {status.data.day} in{' '}
          {status.data.zone}.
        </p>
      )}
    </div>
  )
}
