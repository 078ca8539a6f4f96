package org.guanai.proofs.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the fuzzer did to one parser, as its log and its folders tell.
///
/// @param executions how often the parser was run
/// @param inputs files that each reach something that no other does
/// @param crashes files that ended in an exception that is not expected, or without memory
/// @param hangs files that took longer than a few seconds
/// @param causes what was thrown, and where
record Fuzzed(
        long executions,
        int inputs,
        int peakMib,
        List<Path> crashes,
        List<Path> hangs,
        List<String> causes) {
    private static final Pattern EXECUTIONS =
            Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
    private static final Pattern PEAK = Pattern.compile("stat::peak_rss_mb:\\s*(\\d+)");
    private static final String THROWN = "== Java Exception: ";

    static Fuzzed of(Path log, Path corpus, Path found) {
        try {
            var text = Files.readString(log, StandardCharsets.ISO_8859_1);
            return new Fuzzed(
                    last(EXECUTIONS, text),
                    files(corpus, "").size(),
                    (int) last(PEAK, text),
                    crashes(found),
                    files(found, "timeout-"),
                    causes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> crashes(Path found) throws IOException {
        var crashes = new ArrayList<>(files(found, "crash-"));
        crashes.addAll(files(found, "oom-"));
        return crashes;
    }

    private static List<Path> files(Path folder, String begin) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(begin))
                    .sorted()
                    .toList();
        }
    }

    private static long last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToLong(m -> Long.parseLong(m.group(1)))
                .max()
                .orElse(0);
    }

    /// The exception with the first place it came through.
    private static List<String> causes(String log) {
        var lines = log.lines().toList();
        var causes = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(THROWN)) {
                var where = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
                causes.add(lines.get(i).substring(THROWN.length()) + " " + where);
            }
        }
        return causes.stream().distinct().toList();
    }
}
