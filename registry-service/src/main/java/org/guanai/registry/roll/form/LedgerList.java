package org.guanai.registry.roll.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.files.export.source.ExportSource;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;

/// A ledger (台账) that can be exported, read by one statement in the order of organisations. By
/// hand, because a row is read across what it is about.
///
/// @param from where its rows come from, with `:place`
/// @param columns heads, and the column of the statement behind each
/// @param conditions by filter
record LedgerList(
        String list,
        String title,
        String select,
        String from,
        Map<String, String> heads,
        Map<String, String> conditions,
        Sql sql)
        implements ExportSource {
    private static final int PAGE = 500;

    @Override
    public List<String> columns() {
        return List.copyOf(heads.keySet());
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.PRINCIPAL);
    }

    @Override
    public Set<String> filters() {
        return conditions.keySet();
    }

    @Override
    public int count(ExportScope scope) {
        return asked("select count(*) as rows ", "", scope)
                .one(row -> row.number("rows"))
                .orElse(0);
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        var id = new UUID(0, 0);
        List<Line> page;
        do {
            page =
                    asked(select, " and t.id > :after order by t.id limit :limit", scope)
                            .with("after", id)
                            .with("limit", PAGE)
                            .list(this::line);
            page.forEach(line -> sink.row(line.cells()));
            id = page.isEmpty() ? id : page.getLast().id();
        } while (page.size() == PAGE);
    }

    private Query asked(String start, String end, ExportScope scope) {
        var text = new StringBuilder(start + from);
        scope.filter().keySet().stream().sorted().map(conditions::get).forEach(text::append);
        var query = sql.query(text + end).with("place", scope.org());
        scope.filter().forEach(query::with);
        return query;
    }

    private Line line(Row r) {
        var cells = heads.values().stream().map(column -> cell(r, column)).toList();
        return new Line(r.id("id"), cells);
    }

    private static String cell(Row r, String column) {
        var text = r.text(column);
        return text == null ? "" : text;
    }

    private record Line(UUID id, List<String> cells) {}
}
