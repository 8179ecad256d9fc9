import { followTab } from '../../src/commands/entry/follow-tab';
import { openSystem } from '../../src/commands/system';
import { chosenLanguage, popupServices } from '../../src/commands/ui-services';
import { READER_VERSION } from '../../src/page/version';
import { ruleSetDocument } from '../../src/rules';
import { mountPanel } from '../../src/ui/popup';
import { saveFile } from '../../src/ui/save-file';

const root = document.getElementById('root');
if (root) {
  const services = popupServices(openSystem(READER_VERSION), saveFile, { kind: 'panel' });
  mountPanel(root, services, followTab, await chosenLanguage(), ruleSetDocument());
}
