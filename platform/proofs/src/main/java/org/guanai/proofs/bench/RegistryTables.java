package org.guanai.proofs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// All tables of the registry that a roster fills, in an order that their foreign keys allow. The
/// outbox is emptied by its relay, so a trigger keeps what is written to it in a table of its kind.
record RegistryTables(String jdbc, Path folder) {
    private static final String KEPT = "bench_outbox";
    private static final List<String> FILLED =
            List.of(
                    "school_class",
                    "student",
                    "enrolment",
                    "guardian",
                    "guardianship",
                    "group_membership",
                    "account",
                    "file_import",
                    "job",
                    "import_finding",
                    "audit",
                    KEPT);
    private static final String CLEAR =
            """
            create temp table others on commit drop as select * from account where holder <> 'GUARDIAN';
            truncate %s, family_survey;
            insert into account select * from others
            """
                    .formatted(String.join(", ", FILLED));
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

    void keepEvents() {
        seeding().run(KEEP);
    }

    void keepEventsNoMore() {
        seeding().run(KEEP_NO_MORE);
    }

    /// Without the children, and with all the rest.
    void clear() {
        seeding().run(CLEAR);
        seeding().alone("analyze", "checkpoint");
    }

    void forget() {
        clear();
        seeding().run("drop table if exists " + KEPT);
    }

    /// What a table holds, to compare.
    String counts() {
        return FILLED.stream()
                .map(table -> table + " " + seeding().count("select count(*) from " + table))
                .collect(Collectors.joining(", "));
    }

    void dump() {
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
    void restore() {
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
        return "select * from "
                + table
                + (table.equals("account") ? " where holder = 'GUARDIAN'" : "");
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
