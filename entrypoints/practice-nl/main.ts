import { startPractice } from './start-practice';

startPractice('nl');
