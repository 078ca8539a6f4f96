package org.guanai.stack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A part that runs a line of shell and is ready at once.
record SleepingPart(String name, String line, Map<String, String> environment, List<Integer> ports)
        implements Part {
    SleepingPart(String name, String line) {
        this(name, line, Map.of(), List.of());
    }

    SleepingPart with(String variable, String value) {
        return new SleepingPart(name, line, Map.of(variable, value), ports);
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public Launch launch() {
        return new Launch(List.of("sh", "-c", line), environment, Path.of("").toAbsolutePath());
    }

    @Override
    public boolean isReady() {
        return !line.contains("never ready");
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(20);
    }
}
