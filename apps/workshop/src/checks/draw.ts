import * as FastCheck from "fast-check"

/**
 * Before the tests of a file: what is drawn by chance is the same in each run of every day, so that a change goes red where it is made and
 * not on somebody else's. `OSL_TESTS=all` draws anew each time, and fast-check then names the seed that failed.
 */
if (process.env["OSL_TESTS"] !== "all")
  FastCheck.configureGlobal({ ...FastCheck.readConfigureGlobal(), seed: 2012_2014 })
