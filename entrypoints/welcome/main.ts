import { greet } from '../../src/commands/entry/welcome';
import { welcomeServices } from '../../src/commands/entry/welcome-services';
import { chosenLanguage } from '../../src/commands/ui-services';
import { mountWelcome } from '../../src/ui/welcome';

const root = document.getElementById('root');
if (root && (await greet(location.hash, navigator.webdriver))) {
  const lang = await chosenLanguage();
  mountWelcome(root, welcomeServices(lang), lang);
}
