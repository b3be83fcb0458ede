/**
 * The password of every account of the demonstration.
 * Not here: other passwords, which nobody but their owner knows.
 */
export const password = "sasiedzi-razem-2014"
