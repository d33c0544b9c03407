// What a playground starts with of Kubernetes: clusters, who may do what in them, routes and what stands behind them.
import type { Fields } from '../../exchange.js';
import type { Behaviour } from '../../world.js';

/** A rule of RBAC: verbs on one resource. */
export type Right = {
  readonly group: string;
  readonly resource: string;
  readonly verbs: readonly string[];
};

export type ClusterUser = {
  /** As the kubeconfig names it. */
  readonly name: string;
  /** As the API server names it in a refusal. */
  readonly account: string;
  readonly token: string;
  readonly rights: readonly Right[];
};

export type RouteWorld = {
  readonly namespace: string;
  readonly name: string;
  /** As an HTTPRoute has it. */
  readonly spec: Fields;
  /** Who applied it. */
  readonly manager: string;
};

/** A Service and the pods that it selects. */
export type BackendWorld = {
  readonly namespace: string;
  readonly name: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly image: string;
  /** `sha256:…` */
  readonly digest: string;
  readonly pods: number;
  readonly app: Behaviour;
};

export type ClusterWorld = {
  readonly name: string;
  readonly namespace: string;
  readonly users: readonly ClusterUser[];
  readonly routes: readonly RouteWorld[];
  readonly backends: readonly BackendWorld[];
};

export const gatewayGroup = 'gateway.networking.k8s.io';
