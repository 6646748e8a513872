// Preloaded (`node --import`) into every process that a task starts: ends it when the task has died without saying so.
const parent = process.ppid;
const veille = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(veille);
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10_000).unref();
}, 250);
veille.unref();
