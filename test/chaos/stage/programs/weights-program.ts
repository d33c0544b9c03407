// The program itself: started once for each question.
import { main } from './weights.js';

await main(process.argv[2] ?? '');
