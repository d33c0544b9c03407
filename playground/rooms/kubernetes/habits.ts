// How long a gateway takes, in the playground's time, and what its controller says of a route.

export type GatewayHabits = {
  /** From the answer of the API server until the gateway does so, and its controller says so. */
  readonly gatewaySeconds: number;
  /** Whether the controller says `Programmed` of routes, as the one of Application Gateway for Containers does. */
  readonly gatewayStatus: 'with-programmed' | 'plain';
};

export const usualGatewayHabits: GatewayHabits = { gatewaySeconds: 5, gatewayStatus: 'with-programmed' };

export const gatewayWays = { gatewayStatus: ['with-programmed', 'plain'] } as const;
