package org.guanai.registry.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.job.JobState;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;
import org.guanai.sheets.Finding;
import org.guanai.sheets.SheetFormats;
import org.guanai.sheets.format.SheetFormat;

/// Imports with their jobs, and what was found in their rows.
@ApplicationScoped
class Imports {
    private static final String COLUMNS =
            """
            select i.id, i.org, i.requested_by, i.kind, i.format, i.file_key, i.warnings, i.waiting, i.failure_columns,
                j.state, j.rows_total, j.rows_accepted, j.rows_rejected, j.failure, j.created_at, j.finished_at
            from roster_import i join job j on j.id = i.id
            """;
    private static final String MINE = " (i.requested_by = ? or ?) ";
    private static final String INSERT =
            """
            insert into roster_import (id, org, requested_by, kind, format, file_key) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = COLUMNS + " where i.id = ? and " + MINE;
    private static final String PAGE =
            COLUMNS
                    + " where (?::uuid is null or i.id < ?) and "
                    + MINE
                    + " order by i.id desc limit ?";
    private static final String OPEN =
            """
            select id, org, requested_by, kind, format, file_key from roster_import where id = ?
            """;
    private static final String NOTE =
            """
            insert into import_finding (import_id, org, row_number, position, column_name, code, warning)
            select ?, ?, t.* from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::bool[]) as t
            """;
    private static final String WARNED =
            "update roster_import set warnings = warnings + ? where id = ?";
    private static final String WAITING = "update roster_import set waiting = ? where id = ?";
    private static final String FAILED =
            "update roster_import set failure_columns = ? where id = ?";
    private static final String ERRORS =
            """
            select row_number, column_name, code, warning from import_finding
            where import_id = ? and not warning order by row_number, position
            """;
    private static final String FINDINGS =
            """
            select row_number, column_name, code, warning, position from import_finding
            where import_id = ? and (row_number, position) > (?, ?) order by row_number, position limit ?
            """;
    private static final String EXPIRED =
            """
            select i.id from roster_import i join job j on j.id = i.id
            where i.file_key is not null and j.finished_at < now() - make_interval(secs => ?) limit 1000
            """;
    private static final String FORGET =
            "update roster_import set file_key = null where id = any (?)";
    private static final String FORGET_FINDINGS =
            "delete from import_finding where import_id = any (?)";
    private static final String WITH_FILE =
            "select id from roster_import where file_key is not null and id = any (?)";

    private final Sql sql;

    Imports(Sql sql) {
        this.sql = sql;
    }

    void add(Upload upload, String org, String requestedBy) {
        sql.change(
                INSERT,
                upload.id(),
                org,
                requestedBy,
                upload.kind().word(),
                upload.format().name(),
                upload.sealedKey());
    }

    /// @param all whether those of others too, within the scope
    Optional<Row> find(UUID id, String requestedBy, boolean all) {
        return sql.first(FIND, Imports::row, id, requestedBy, all);
    }

    /// Newest first.
    List<Row> page(UUID before, String requestedBy, boolean all, int limit) {
        return sql.list(PAGE, Imports::row, before, before, requestedBy, all, limit);
    }

    Order order(UUID id) {
        return sql.first(
                        OPEN,
                        r ->
                                new Order(
                                        id,
                                        r.text("org"),
                                        r.text("requested_by"),
                                        ImportKind.of(r.text("kind")).orElseThrow(),
                                        SheetFormats.named(r.text("format")),
                                        r.bytes("file_key")),
                        id)
                .orElseThrow();
    }

    void note(Order order, List<Placed> findings) {
        if (findings.isEmpty()) {
            return;
        }
        sql.change(
                NOTE,
                order.id(),
                order.org(),
                Column.of("int4", findings, p -> p.finding().row()),
                Column.of("int4", findings, Placed::position),
                Column.of("text", findings, p -> p.finding().column()),
                Column.of("text", findings, p -> p.finding().code()),
                Column.of("bool", findings, p -> p.finding().warning()));
        var warnings = findings.stream().filter(p -> p.finding().warning()).count();
        sql.change(WARNED, (int) warnings, order.id());
    }

    void waiting(UUID id, boolean waiting) {
        sql.change(WAITING, waiting, id);
    }

    void failed(UUID id, List<String> columns) {
        sql.change(FAILED, Column.texts(columns), id);
    }

    /// In the order of the file.
    List<Finding> errors(UUID id) {
        return sql.list(ERRORS, Imports::finding, id);
    }

    List<Placed> findings(UUID id, int afterRow, int afterPosition, int limit) {
        return sql.list(
                FINDINGS,
                r -> new Placed(finding(r), r.number("position")),
                id,
                afterRow,
                afterPosition,
                limit);
    }

    List<UUID> finishedBefore(Duration age) {
        return sql.list(EXPIRED, r -> r.id("id"), (double) age.toSeconds());
    }

    void forget(List<UUID> ids) {
        sql.change(FORGET_FINDINGS, Column.ids(ids));
        sql.change(FORGET, Column.ids(ids));
    }

    /// Those of the files that belong to an import.
    List<UUID> withFile(List<UUID> ids) {
        return sql.list(WITH_FILE, r -> r.id("id"), Column.ids(ids));
    }

    private static Finding finding(Sql.Row r) throws SQLException {
        return new Finding(
                r.number("row_number"), r.text("column_name"), r.text("code"), r.is("warning"));
    }

    private static Row row(Sql.Row r) throws SQLException {
        return new Row(
                r.id("id"),
                ImportKind.of(r.text("kind")).orElseThrow(),
                r.text("format"),
                r.bytes("file_key"),
                r.number("warnings"),
                r.is("waiting"),
                r.array("failure_columns"),
                JobState.valueOf(r.text("state")),
                r.number("rows_total"),
                r.number("rows_accepted"),
                r.number("rows_rejected"),
                r.text("failure"),
                instant(r, "created_at"),
                instant(r, "finished_at"));
    }

    private static Instant instant(Sql.Row r, String column) throws SQLException {
        var at = r.of(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /// @param sealedKey null once the file is deleted
    record Row(
            UUID id,
            ImportKind kind,
            String format,
            byte[] sealedKey,
            int warnings,
            boolean waiting,
            List<String> failureColumns,
            JobState state,
            int total,
            int accepted,
            int rejected,
            String failure,
            Instant submittedAt,
            Instant finishedAt) {}

    /// What the worker needs to know.
    record Order(
            UUID id,
            String org,
            String requestedBy,
            ImportKind kind,
            SheetFormat format,
            byte[] sealedKey) {}

    /// @param position among the findings of its row
    record Placed(Finding finding, int position) {}
}
