package org.guanai.proofs.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Functions of a database that run with the rights of its owner: each is known by `functions.txt`,
/// and tells nobody about a county that is not theirs.
///
/// @param counties codes of the two counties
record OwnerFunctions(String service, List<String> counties, Leaks leaks) {
    private static final String ALL =
            """
            select p.proname from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace
            and has_function_privilege(current_user, p.oid, 'execute')\
            """;
    private static final String NO_RIGHT = "42501";

    void run(Connection role, Set<DataScope> scopes) throws SQLException {
        var known = TextTable.read("functions.txt").rows().stream().filter(this::isHere).toList();
        for (var name : FirstColumn.of(role, ALL)) {
            if (known.stream().noneMatch(row -> row.get(1).equals(name))) {
                leaks.add(service + ": " + name + "()", "a row in functions.txt", "none");
            }
        }
        role.rollback();
        for (var row : known) {
            if (!row.get(2).isEmpty()) {
                for (var scope : scopes) {
                    ask(row, scope, role);
                }
            }
        }
    }

    private void ask(List<String> row, DataScope scope, Connection role) throws SQLException {
        var foreign =
                scope.path().filter(p -> p.startsWith(counties.getLast())).isPresent()
                        ? counties.getFirst()
                        : counties.getLast();
        try {
            scope.set(role);
            var found = FirstColumn.of(role, row.get(2).replace(":county", "'" + foreign + "'"));
            if (!found.isEmpty()) {
                leaks.add(service + ": " + row.get(1) + " under " + scope, "refused", found);
            }
        } catch (SQLException refused) {
            if (!NO_RIGHT.equals(refused.getSQLState())) {
                throw refused;
            }
        } finally {
            role.rollback();
        }
    }

    private boolean isHere(List<String> row) {
        return row.getFirst().equals(service) || row.getFirst().equals("kit");
    }
}
