/**
 * How many filters a person may keep, and why one is not kept or changed.
 * Not here: keeping them (`SavedFilters`).
 */
import * as Schema from "effect/Schema"

/** **Unit** filters that a person keeps of one list. */
export const most = 30

/** There is no such filter, or it is somebody else's. */
export class FilterNotFound extends Schema.TaggedError<FilterNotFound>()("FilterNotFound", {
  filterId: Schema.String,
}) {
  override get message() {
    return `There is no saved filter ${this.filterId}`
  }
}

/** Another filter of the list has the name. */
export class FilterNameTaken extends Schema.TaggedError<FilterNameTaken>()("FilterNameTaken", {
  name: Schema.String,
}) {
  override get message() {
    return `Another filter is called ${this.name}`
  }
}

/** The person keeps as many filters of the list as may be kept. */
export class TooManyFilters extends Schema.TaggedError<TooManyFilters>()("TooManyFilters", {
  most: Schema.Number,
}) {
  override get message() {
    return `More than ${this.most} filters cannot be kept`
  }
}
