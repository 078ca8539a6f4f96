package org.guanai.stack.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.guanai.stack.folder.CacheFolder;
import org.guanai.stack.process.Java;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.say.Progress;

/// Keycloak, unpacked from its Maven artifact and built for PostgreSQL once (about 25 s of CPU);
/// later starts need no build.
record KeycloakDistribution(Path folder) {
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--cache=local");

    static KeycloakDistribution builtIn(Path cache, Path zipFolder, Java java, Progress progress) {
        var zip = zipIn(zipFolder);
        var name = zip.getFileName().toString().replace(".zip", "");
        var folder =
                CacheFolder.filled(
                        cache.resolve(name),
                        into -> {
                            progress.doing("building Keycloak for PostgreSQL, once");
                            unpack(zip, into);
                            build(into, java);
                        });
        return new KeycloakDistribution(folder);
    }

    List<String> command(Java java, Path home, String heap) {
        var command = new ArrayList<>(java.small(heap));
        command.addAll(
                List.of(
                        "-XX:MaxMetaspaceSize=256m",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US"));
        for (var open : List.of("util", "util.concurrent", "security", "lang")) {
            command.add("--add-opens=java.base/java." + open + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", folder.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }

    private static Path zipIn(Path folder) {
        try (var zips = Files.newDirectoryStream(folder, "keycloak-*.zip")) {
            return zips.iterator().next();
        } catch (IOException | RuntimeException absent) {
            throw new PlatformFailure(
                    "Keycloak's artifact is not in " + folder + ": build first", absent);
        }
    }

    private static void unpack(Path zip, Path into) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                var inner = Path.of(entry.getName());
                if (entry.isDirectory() || inner.getNameCount() < 2) {
                    continue;
                }
                var target = into.resolve(inner.subpath(1, inner.getNameCount())).normalize();
                Files.createDirectories(target.getParent());
                try (var content = archive.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
        Files.createDirectories(into.resolve("providers"));
    }

    private static void build(Path folder, Java java) throws IOException {
        var command = new KeycloakDistribution(folder).command(java, folder, "512m");
        command.addAll(BUILD);
        var build = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(build.getInputStream().readAllBytes());
        if (build.onExit().join().exitValue() != 0) {
            throw new PlatformFailure("Keycloak cannot be built:\n" + said.strip());
        }
    }
}
