package io.hanwire.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Fails where one input takes more processor time than any input of its size may; the time on the wall says nothing. */
final class Budget {

    private static final long MOST_NANOS = 5_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Budget() {}

    static void run(Runnable task) {
        long start = THREADS.getCurrentThreadCpuTime();
        task.run();
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        if (nanos > MOST_NANOS) {
            throw new AssertionError("took " + nanos / 1_000_000 + " ms of processor time");
        }
    }
}
