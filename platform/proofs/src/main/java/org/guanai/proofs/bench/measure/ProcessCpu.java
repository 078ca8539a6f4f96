package org.guanai.proofs.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanai.stack.App;
import org.guanai.stack.Platform;

/// CPU seconds of the platform's parts and of the load generator, as the kernel counts them, and
/// what everybody else on the machine used meanwhile.
public final class ProcessCpu {
    /// This process and what it starts besides the platform, pgbench for one.
    public static final String LOAD = "load";

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;

    private final Map<String, Supplier<ProcessHandle>> parts = new LinkedHashMap<>();

    /// All parts of a platform.
    public static ProcessCpu of(Platform platform) {
        var cpu = new ProcessCpu();
        Stream.concat(
                        Stream.of("postgres", "kafka", "keycloak"),
                        Stream.concat(App.SERVICES.stream(), Stream.of(App.GATEWAY)).map(App::name))
                .forEach(part -> cpu.watch(part, () -> platform.parts().process(part)));
        return cpu;
    }

    /// Counts one more process, with its children, apart.
    public void watch(String part, Supplier<ProcessHandle> process) {
        parts.put(part, process);
    }

    public void forget(String part) {
        parts.remove(part);
    }

    public Reading now() {
        var seconds = new LinkedHashMap<String, Double>();
        var counted = new HashSet<Long>();
        parts.forEach((part, process) -> seconds.put(part, tree(process.get(), counted)));
        seconds.put(LOAD, tree(ProcessHandle.current(), counted));
        return new Reading(System.nanoTime(), seconds, busy());
    }

    public Usage since(Reading before) {
        return now().minus(before);
    }

    /// Of a process and all below it that is not counted yet: running ones by their own time, ended
    /// ones by what their parent was told of them.
    private static double tree(ProcessHandle root, Set<Long> counted) {
        return Stream.concat(Stream.of(root), root.descendants())
                .filter(process -> counted.add(process.pid()))
                .mapToDouble(process -> ticks(process.pid()) / TICKS_PER_SECOND)
                .sum();
    }

    /// utime, stime, cutime and cstime: the 14th to 17th field of proc_pid_stat(5).
    private static long ticks(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(11, 12, 13, 14).mapToLong(i -> Long.parseLong(fields[i])).sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    /// Seconds that all processors together were not idle; time stolen by other guests of the host
    /// is somebody's work too.
    private static double busy() {
        try (var lines = Files.lines(PROC.resolve("stat"))) {
            var fields = lines.findFirst().orElseThrow().split(" +");
            return Stream.of(1, 2, 3, 6, 7, 8).mapToLong(i -> Long.parseLong(fields[i])).sum()
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The counters at one moment.
    public record Reading(long nanos, Map<String, Double> seconds, double busy) {
        Usage minus(Reading before) {
            var used = new LinkedHashMap<String, Double>();
            seconds.forEach((part, s) ->
                    used.put(part, Math.max(0, s - before.seconds.getOrDefault(part, s))));
            var ours = used.values().stream().mapToDouble(Double::doubleValue).sum();
            var foreign = Math.max(0, busy - before.busy - ours);
            return new Usage(Duration.ofNanos(nanos - before.nanos), used, foreign);
        }
    }

    /// What was used between two readings.
    ///
    /// @param seconds CPU by part
    /// @param foreign CPU seconds of everybody else
    public record Usage(Duration took, Map<String, Double> seconds, double foreign) {
        /// Share of the whole machine that others had, 0 to 1.
        public double foreignShare() {
            var all = Runtime.getRuntime().availableProcessors() * took.toNanos() / 1e9;
            return all == 0 ? 0 : foreign / all;
        }

        public double of(String part) {
            return seconds.getOrDefault(part, 0.0);
        }
    }
}
