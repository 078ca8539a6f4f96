package org.guanai.proofs.canary.search;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guanai.proofs.canary.flock.Kind;
import org.guanai.stack.Platform;

/// The bytes on disk of PostgreSQL (data files and write-ahead log, with rows that are long
/// deleted) and of the broker.
record Storage(Platform platform) {
    private static final String DATABASES = "base";
    private static final String LOG = "pg_wal";

    Stream<Place> all() {
        var tables = new Tables(platform);
        tables.checkpoint();
        var databases = tables.databases();
        var broker = Folders.below(Kind.BROKER, platform.state().resolve("kafka"));
        return Stream.concat(postgres(databases), broker);
    }

    private Stream<Place> postgres(TreeMap<Long, String> databases) {
        var folder = platform.state().resolve("postgres");
        return Folders.files(folder).map(file -> place(folder.relativize(file), file, databases));
    }

    private static Place place(Path way, Path file, TreeMap<Long, String> databases) {
        var top = way.getName(0).toString();
        if (top.equals(LOG)) {
            return Place.of(Kind.IDENTITY, "write-ahead log " + way, file);
        }
        if (!top.equals(DATABASES)) {
            return Place.of(Kind.STORAGE, way.toString(), file);
        }
        var id = way.getName(1).toString();
        var database = id.matches("\\d+") ? databases.getOrDefault(Long.valueOf(id), id) : id;
        var kind = database.equals(Tables.IDENTITY) ? Kind.IDENTITY : Kind.STORAGE;
        return Place.of(kind, "data file of " + database + " " + way, file);
    }
}
