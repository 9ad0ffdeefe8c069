import { iso } from '../clock.ts';
import type { Instant } from '../clock.ts';
import type { App } from '../viewer.ts';

/** One webhook to one app; a redelivery is another attempt under the same guid. */
export interface Delivery {
  readonly id: number;
  readonly guid: string;
  readonly app: App;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Record<string, unknown>;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes that were signed. */
  readonly text: string;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly deliveredAt: Instant;
  readonly redelivery: boolean;
  /** The receiver's answer; 0 while it is under way or when nobody did. */
  statusCode: number;
  status: string;
}

export function deliveryShape(delivery: Delivery) {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: iso(delivery.deliveredAt),
    redelivery: delivery.redelivery,
    duration: 0,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: null,
  };
}
