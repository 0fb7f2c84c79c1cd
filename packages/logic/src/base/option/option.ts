/** Is a point in time with the zone that it is meant in. */
export interface Deadline {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** IANA zone, such as `Europe/Madrid`. */
  readonly zone: string;
}

/** Is one real choice for the client, its limits told as plainly as what is good about it. */
export interface Option {
  readonly id: string;
  readonly title: string;
  /** What happens. */
  readonly what: string;
  readonly by?: Deadline;
  /** Who does it. */
  readonly who?: string;
  readonly cost?: string;
  /** What is needed from the client. */
  readonly needs?: string;
  readonly limit?: { readonly what: string; readonly why: string };
  /** Why this one is recommended. Nothing is ever chosen in advance. */
  readonly recommended?: string;
  /** Whose approval it takes before it can be promised. */
  readonly approval?: { readonly from: string; readonly reason?: string };
}

/** Is what cannot be done: the fact, the reason, and the nearest thing that can. */
export interface Refusal {
  readonly fact: string;
  readonly reason: string;
  readonly possible: string;
}
