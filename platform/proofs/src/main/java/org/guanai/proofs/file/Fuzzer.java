package org.guanai.proofs.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.guanai.stack.say.PlatformFailure;

/// Runs Jazzer, a coverage-guided fuzzer on libFuzzer, in a JVM of its own against the classes of
/// the built service. What drives a parser lies beside the service's tests and is compiled here.
///
/// @param home the checkout
/// @param folder for everything that comes of it
record Fuzzer(Path home, Path folder) {
    private static final String PARSERS =
            "org.guanai.**:de.siegmar.**:org.dhatim.**:org.apache.poi.hssf.**:org.apache.poi.poifs.**:org.apache.commons.compress.archivers.zip.**";

    /// The first input also waits for the parsers to be instrumented.
    private static final Duration HANG = Duration.ofSeconds(25);

    private static final int MOST_FINDINGS = 20;

    Fuzzed run(FuzzTarget target, Duration time) {
        try {
            var own = folder.resolve(target.name());
            var classes = Files.createDirectories(own.resolve("classes"));
            var corpus = Files.createDirectories(own.resolve("corpus"));
            var found = Files.createDirectories(own.resolve("found"));
            var log = own.resolve("log");
            compile(target, classes);
            fuzz(command(target, time, classes, corpus, found), own, log, time);
            var fuzzed = Fuzzed.of(log, corpus, found);
            if (fuzzed.executions() == 0) {
                throw new PlatformFailure("the fuzzer did not run; its log is " + log);
            }
            return fuzzed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void compile(FuzzTarget target, Path classes) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var arguments =
                List.of(
                        "-d",
                        classes.toString(),
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        path(jars(target.built(home))),
                        "-sourcepath",
                        target.sources(home).toString(),
                        target.source(home).toString());
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new PlatformFailure(target.type() + " does not compile");
        }
    }

    private List<String> command(
            FuzzTarget target, Duration time, Path classes, Path corpus, Path found) {
        var jazzer = jars(home.resolve("platform/proofs/target/fuzzer"));
        var path =
                Stream.of(Stream.of(classes), jars(target.built(home)).stream(), jazzer.stream());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", path(path.flatMap(p -> p).toList())));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.add("--target_class=" + target.type());
        command.add("--instrumentation_includes=" + PARSERS);
        command.add("--disabled_hooks=com.code_intelligence.jazzer.**");
        command.add("--keep_going=" + MOST_FINDINGS);
        command.add("--reproducer_path=" + found);
        command.add("-artifact_prefix=" + found + File.separator);
        command.add("-max_total_time=" + time.toSeconds());
        command.add("-timeout=" + HANG.toSeconds());
        command.add("-rss_limit_mb=0");
        command.add("-max_len=" + target.longest());
        command.add("-print_final_stats=1");
        command.add(corpus.toString());
        command.add(target.seeds(home).toString());
        return command;
    }

    private static void fuzz(List<String> command, Path own, Path log, Duration time)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(own.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (!process.waitFor(time.plusMinutes(3).toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new PlatformFailure("the fuzzer does not end; its log is " + log);
        }
    }

    private static List<Path> jars(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new PlatformFailure("nothing is built in " + folder, e);
        }
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
