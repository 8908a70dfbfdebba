/**
 * Runs tasks side by side and gives their results in the tasks' order. At most `ahead` tasks are under way or
 * waiting to be taken, so that memory stays flat however slow the taker is.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  run: (task: Task) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for await (const task of tasks) {
    const result = run(task)
    // A failure is met when its turn comes; until then it must not end the process as unhandled.
    result.catch(() => undefined)
    running.push(result)
    if (running.length < ahead) continue
    const first = running.shift()
    if (first !== undefined) yield await first
  }
  for (const result of running) yield await result
}
