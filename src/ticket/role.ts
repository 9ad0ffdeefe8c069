/** Capacity in which somebody speaks on a ticket. */
export type Role = 'staff' | 'customer' | 'bystander' | 'bot';
