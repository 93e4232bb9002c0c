/**
 * Recursion that cannot overflow the stack. A chain of references can be as long as the files are, so whatever follows
 * references is written as a generator that yields the calls it makes; `runSteps` keeps their stack on the heap.
 */
export type Steps<Result> = Generator<Steps<unknown>, Result, unknown>

/** Runs a generator to its end, running first whatever it yields and handing back what that returned. */
export function runSteps<Result>(first: Steps<Result>): Result {
  const stack: Steps<unknown>[] = [first]
  let answer: unknown
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const step = top.next(answer)
    if (step.done === true) {
      stack.pop()
      answer = step.value
    } else {
      stack.push(step.value)
      answer = undefined
    }
  }
  return answer as Result
}
