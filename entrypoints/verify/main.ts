import { chosenLanguage, verifyServices } from '../../src/commands/ui-services';
import { mountVerify } from '../../src/ui/verify';

const root = document.getElementById('root');
if (root) mountVerify(root, verifyServices, await chosenLanguage());
