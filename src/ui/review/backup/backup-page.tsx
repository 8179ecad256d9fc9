import type { BackupServices } from '../../../core/backup';
import { useUi } from '../../context';
import { Heading } from '../heading';
import { addressOf } from '../route';
import { LastBackup, Reminder } from './backup-reminder';
import { MakeBackup } from './make-backup';
import { RestoreBackup } from './restore-backup';

/** One encrypted file of everything, and the way back. */
export function BackupPage({ services }: { services: BackupServices }) {
  const { t } = useUi();
  return (
    <>
      <p class="back">
        <a href={addressOf({ page: 'settings' })}>{t('backup_back')}</a>
      </p>
      <Heading>{t('backup_title')}</Heading>
      <p class="measure">{t('backup_intro')}</p>
      <LastBackup services={services} />
      <MakeBackup services={services} />
      <RestoreBackup services={services} />
      <Reminder services={services} />
    </>
  );
}
