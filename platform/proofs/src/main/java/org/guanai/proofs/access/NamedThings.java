package org.guanai.proofs.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What operations name besides their own records, and to whom: `named.txt`, which people review.
///
/// @param rows each with its reason in the table
record NamedThings(List<Row> rows) {
    private static final String ANY = "*";

    /// @param way in which the roles may look for things of the kinds there
    record Row(String operation, Set<String> roles, Set<Kind> kinds, Way way) {
        private boolean isOf(ApiOperation asked, Actor actor, Kind kind) {
            return operation.equals(asked.name())
                    && kinds.contains(kind)
                    && (roles.contains(ANY) || roles.contains(actor.role()));
        }
    }

    static NamedThings written() {
        return of(TextTable.read("named.txt"));
    }

    static NamedThings of(TextTable table) {
        return new NamedThings(table.rows().stream().map(NamedThings::row).toList());
    }

    /// Whether a thing is no stranger to somebody at an operation, though the table of permissions
    /// alone would not let them find it.
    boolean covers(ApiOperation operation, Actor actor, Thing thing) {
        return rows.stream()
                .filter(row -> row.isOf(operation, actor, thing.kind()))
                .anyMatch(row -> thing.isSeenBy(actor, row.way()));
    }

    private static Row row(List<String> cells) {
        return new Row(
                cells.get(0) + "." + cells.get(1),
                Set.of(cells.get(2).split(" ")),
                Set.of(cells.get(3).split(" ")).stream()
                        .map(Kind::valueOf)
                        .collect(Collectors.toSet()),
                Way.of(cells.get(4)));
    }
}
