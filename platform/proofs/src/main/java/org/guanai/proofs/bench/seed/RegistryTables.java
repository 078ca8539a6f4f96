package org.guanai.proofs.bench.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// All tables of the registry that a roster fills, in an order that their foreign keys allow. The
/// outbox is emptied by its relay, so a trigger keeps what is written to it in a table of its kind.
public record RegistryTables(String jdbc, Path folder) {
    private static final String KEPT = "bench_outbox";
    private static final List<String> FILLED =
            List.of(
                    "school_class",
                    "student",
                    "enrolment",
                    "human",
                    "guardian",
                    "guardianship",
                    "group_membership",
                    "post",
                    "account",
                    "file_import",
                    "job",
                    "import_finding",
                    "audit",
                    KEPT);

    /// Whoever is nothing but a guardian.
    private static final Map<String, String> OF_GUARDIANS =
            Map.of(
                    "human",
                    " where not exists (select from post p where p.human = human.id and p.holder <> 'GUARDIAN')",
                    "post",
                    " where holder = 'GUARDIAN'",
                    "account",
                    " where not exists (select from post p where p.human = account.human and p.holder <> 'GUARDIAN')");

    private static final String CLEAR =
            """
            truncate %s, family_survey;
            delete from account%s;
            delete from post%s;
            delete from human%s
            """
                    .formatted(
                            FILLED.stream()
                                    .filter(table -> !OF_GUARDIANS.containsKey(table))
                                    .collect(Collectors.joining(", ")),
                            OF_GUARDIANS.get("account"),
                            OF_GUARDIANS.get("post"),
                            OF_GUARDIANS.get("human"));
    private static final String KEEP =
            """
            create table if not exists bench_outbox (like outbox including all);
            create or replace function bench_keep() returns trigger language plpgsql security definer as
            'begin insert into bench_outbox overriding system value select * from written; return null; end';
            create or replace trigger bench_keep after insert on outbox referencing new table as written
            for each statement execute function bench_keep()
            """;
    private static final String KEEP_NO_MORE =
            "drop trigger if exists bench_keep on outbox; drop function if exists bench_keep()";

    public void keepEvents() {
        seeding().run(KEEP);
    }

    public void keepEventsNoMore() {
        seeding().run(KEEP_NO_MORE);
    }

    /// Without the children, and with all the rest.
    public void clear() {
        seeding().run(CLEAR);
        seeding().alone("analyze", "checkpoint");
    }

    public void forget() {
        clear();
        seeding().run("drop table if exists " + KEPT);
    }

    /// What a table holds, to compare.
    public String counts() {
        return FILLED.stream()
                .map(table -> table + " " + seeding().count("select count(*) from " + table))
                .collect(Collectors.joining(", "));
    }

    public void dump() {
        in(connection -> {
            Files.createDirectories(folder);
            for (var table : FILLED) {
                try (var file = Files.newOutputStream(folder.resolve(table))) {
                    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                    copy.copyOut("copy (%s) to stdout".formatted(rowsOf(table)), file);
                }
            }
        });
    }

    /// The fewest statements that leave the same rows: COPY of each table, in one transaction.
    public void restore() {
        in(connection -> {
            connection.setAutoCommit(false);
            for (var table : FILLED) {
                try (var file = Files.newInputStream(folder.resolve(table))) {
                    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                    copy.copyIn("copy " + table + " from stdin", file, 1 << 16);
                }
            }
            connection.commit();
        });
    }

    private static String rowsOf(String table) {
        return "select * from " + table + OF_GUARDIANS.getOrDefault(table, "");
    }

    private Seeding seeding() {
        return new Seeding(jdbc);
    }

    private void in(Work work) {
        try (var connection = DriverManager.getConnection(jdbc)) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }
}
