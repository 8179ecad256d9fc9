import { greet } from '../../src/commands/entry/welcome';

await greet(location.hash, navigator.webdriver);
