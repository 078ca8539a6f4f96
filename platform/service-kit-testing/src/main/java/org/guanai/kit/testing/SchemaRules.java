package org.guanai.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Every table of a service is under row-level security, forced, the service's role owns nothing,
/// and without a scope it sees no row of any.
public final class SchemaRules {
    /// Tables of the machinery, which name no person and are read by the service itself only.
    private static final String MACHINERY =
            "'flyway_schema_history', 'inbox_offset', 'inbox_event', 'dead_letter'";

    private static final String UNPROTECTED =
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in (%s)
            and not (c.relrowsecurity and c.relforcerowsecurity
                     and exists (select 1 from pg_policy p where p.polrelid = c.oid))
            order by 1\
            """
                    .formatted(MACHINERY);
    private static final String OWNED =
            """
            select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
            where r.rolname like '%\\_app' order by 1\
            """;

    /// Tables without any person or county: words, the same everywhere.
    private static final String WORDS = "'duty_name'";

    private static final String READABLE =
            """
            select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and has_table_privilege(current_user, c.oid, 'select') and c.relname not in (%s, %s) order by 1\
            """
                    .formatted(MACHINERY, WORDS);

    private SchemaRules() {}

    public static void verify() {
        assertEquals(List.of(), names(UNPROTECTED), "tables without forced row-level security");
        assertEquals(List.of(), names(OWNED), "tables that the service's own role owns");
        assertEquals(List.of(), shownToNobody(), "tables that show rows without a scope");
    }

    private static List<String> names(String sql) {
        try (var connection = TestDatabase.start().superuser(ServiceResources.service)) {
            return names(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> shownToNobody() {
        try (var role = TestDatabase.start().role(ServiceResources.service)) {
            var shown = new ArrayList<String>();
            for (var table : names(role, READABLE)) {
                if (!names(role, "select 1 from %s limit 1".formatted(table)).isEmpty()) {
                    shown.add(table);
                }
            }
            return shown;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
