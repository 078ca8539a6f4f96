package org.guanai.stack.command;

import java.time.Duration;
import java.time.Instant;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.RunningPlatform;
import org.guanai.stack.process.Leftovers;
import org.guanai.stack.process.ProcessMemory;

/// Shows for each part whether it is healthy, its process, port, memory and age.
record Status(PlatformOptions options) {
    private static final String ROW = "%-14s %-12s %8s %7s %8s %10s%n";

    void run() {
        var running = RunningPlatform.in(options.state());
        System.out.printf(ROW, "part", "state", "process", "port", "memory", "since");
        var total = row(running, Leftovers.SUPERVISOR);
        for (var part : Arguments.partNames()) {
            if (!part.equals("mail")) {
                total += row(running, part);
            }
        }
        System.out.printf(ROW, "all", "", "", "", megabytes(total), "");
    }

    private static long row(RunningPlatform running, String part) {
        var process = running.process(part);
        var memory = process.map(one -> memory(part, one)).orElse(0L);
        System.out.printf(
                ROW,
                part,
                running.state(part),
                process.map(one -> "" + one.pid()).orElse("-"),
                running.port(part).map(Object::toString).orElse("-"),
                process.isPresent() ? megabytes(memory) : "-",
                process.flatMap(one -> one.info().startInstant()).map(Status::since).orElse("-"));
        return memory;
    }

    private static long memory(String part, ProcessHandle process) {
        return part.equals(Leftovers.SUPERVISOR)
                ? ProcessMemory.alone(process)
                : ProcessMemory.of(process);
    }

    private static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }

    private static String since(Instant start) {
        var age = Duration.between(start, Instant.now());
        return "%d:%02d:%02d".formatted(age.toHours(), age.toMinutesPart(), age.toSecondsPart());
    }
}
