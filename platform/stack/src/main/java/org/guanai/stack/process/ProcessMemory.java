package org.guanai.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Memory of a process and its children, shared pages counted once (proportional set size). Empty
/// where the system does not tell.
public final class ProcessMemory {
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private ProcessMemory() {}

    public static long of(ProcessHandle process) {
        return alone(process) + process.descendants().mapToLong(ProcessMemory::alone).sum();
    }

    /// Without its children: those of the supervisor are parts, and counted themselves.
    public static long alone(ProcessHandle process) {
        try {
            var rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
            var found = PSS.matcher(Files.readString(rollup));
            return found.find() ? Long.parseLong(found.group(1)) * 1024 : 0;
        } catch (IOException notTold) {
            return 0;
        }
    }
}
