/** **Shape** the first version that will do: major, minor. */
export declare const wanted: readonly [number, number]

/** Whether a version, such as `20.20.2`, is too old for the portal. */
export declare const isTooOld: (version: string) => boolean
