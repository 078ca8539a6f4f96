package org.guanai.proofs.canary.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.proofs.canary.flock.Kind;
import org.guanai.stack.Platform;

/// Everywhere that something may have been left behind.
///
/// @param since when the canaries were let out
record Search(Platform platform, Answers answers, Instant since) {
    private static final List<String> PARTS =
            List.of(
                    "registry",
                    "mentoring",
                    "aid",
                    "safety",
                    "notification",
                    "gateway",
                    "keycloak",
                    "kafka");

    void through(Sweep sweep) {
        quickly(sweep);
        sweep.through(system());
        sweep.through(new Storage(platform).all());
    }

    /// Without the bytes on disk and the system's folder for temporary files, which take longest.
    void quickly(Sweep sweep) {
        sweep.through(Folders.below(Kind.LOG, folder("logs")));
        sweep.through(new Pages(platform).all());
        sweep.through(new Topics(platform).all());
        sweep.through(answers.errors());
        sweep.through(temporary());
        sweep.through(new Tables(platform).all());
    }

    private Stream<Place> temporary() {
        var own =
                Stream.of("work", "files", "run", "keycloak/data")
                        .flatMap(name -> Folders.below(Kind.TEMPORARY, folder(name)));
        var open =
                PARTS.stream()
                        .flatMap(part ->
                                OpenFiles.deletedIn(part, platform.parts().process(part).pid()));
        var ours = OpenFiles.deletedIn("this", ProcessHandle.current().pid());
        return Stream.of(own, open, ours).flatMap(places -> places);
    }

    private Stream<Place> system() {
        return Folders.since(Kind.TEMPORARY, Path.of(System.getProperty("java.io.tmpdir")), since);
    }

    private Path folder(String name) {
        return platform.state().resolve(name);
    }
}
