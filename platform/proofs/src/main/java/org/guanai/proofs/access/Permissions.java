package org.guanai.proofs.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of permissions, role by operation: the one place that says who may what. What the code
/// does is held against it.
public final class Permissions {
    private final List<String> roles;
    private final Map<String, Permission> rows = new LinkedHashMap<>();

    private Permissions(List<String> roles) {
        this.roles = roles;
    }

    /// As committed.
    public static Permissions table() {
        return of(TextTable.read("permissions.csv"));
    }

    static Permissions of(TextTable table) {
        var permissions = new Permissions(table.header().subList(2, table.header().size()));
        table.rows().forEach(permissions::add);
        return permissions;
    }

    public List<String> roles() {
        return roles;
    }

    /// By `service.operation`, in the order of the table.
    public Map<String, Permission> all() {
        return rows;
    }

    /// @throws IllegalArgumentException when the operation has no row
    Permission of(ApiOperation operation) {
        var row = rows.get(operation.name());
        if (row == null) {
            throw new IllegalArgumentException("no row in permissions.csv: " + operation.name());
        }
        return row;
    }

    private void add(List<String> cells) {
        if (cells.size() != roles.size() + 2) {
            throw new IllegalArgumentException("not one cell per role: " + cells);
        }
        var ways =
                roles.stream()
                        .collect(
                                Collectors.toMap(
                                        role -> role,
                                        role -> Way.of(cells.get(roles.indexOf(role) + 2)),
                                        (a, _) -> a,
                                        LinkedHashMap::new));
        var row = new Permission(cells.get(0), cells.get(1), ways);
        if (rows.put(row.service() + "." + row.operation(), row) != null) {
            throw new IllegalArgumentException("two rows: " + cells.get(1));
        }
    }
}
