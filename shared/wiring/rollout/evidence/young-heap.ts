// A step that lives for hours keeps its young heap as small as it is when the step begins. Why, and what was measured:
// docs/decisions/0030-a-long-step-keeps-its-young-heap-small.md.
import { setFlagsFromString } from 'node:v8';

/** Called before anything heavy is loaded: what has grown does not shrink. */
export function keepYoungHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
