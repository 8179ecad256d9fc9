import { startPractice } from '../practice-nl/start-practice';

startPractice('en');
