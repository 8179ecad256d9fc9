import { backupServices } from '../../src/commands/backup/backup-services';
import { openSystem } from '../../src/commands/system';
import { chosenLanguage, reviewServices, verifyServices } from '../../src/commands/ui-services';
import { READER_VERSION } from '../../src/page/version';
import { ruleSetDocument } from '../../src/rules';
import { mountReview } from '../../src/ui/review';

const root = document.getElementById('root');
if (root) {
  const system = openSystem(READER_VERSION);
  mountReview(
    root,
    { ...reviewServices(system), backup: backupServices(system) },
    verifyServices,
    await chosenLanguage(),
    ruleSetDocument(),
  );
}
