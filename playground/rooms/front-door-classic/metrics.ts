// The platform metric of a classic Front Door that tells backends apart.
import { sameName } from '../../state.js';
import { measuredAs } from '../front-door/measured.js';
import type { MetricDefinition, MetricTable } from '../metrics/table.js';
import { classicNamed, classicType } from './live.js';
import { classicPath } from './view.js';

const definition: MetricDefinition = {
  name: 'BackendRequestCount',
  title: 'Backend Request Count',
  description: 'Requests that the edge sent to backends.',
  unit: 'Count',
  primary: 'total',
  grainMinutes: 1,
  dimensions: ['HttpStatus', 'HttpStatusGroup', 'Backend'],
};

export const classicMetrics: MetricTable = {
  namespace: classicType,
  metrics: [definition],
  find: (state, group, [, name = '']) => {
    const live = classicNamed(state.classicFrontDoors, group, name);
    if (!live) return undefined;
    return {
      id: classicPath(state, live.whole),
      region: 'global',
      read: (asked, span) => {
        if (!sameName(asked, definition.name)) return [];
        // The edge counts by origin, whatever it is called.
        return state.minutes.cells(measuredAs({ live }), 'origin-requests', span).map(cell => ({
          ...cell,
          dimensions: { ...cell.dimensions, Backend: cell.dimensions['Origin'] ?? '' },
        }));
      },
    };
  },
};
