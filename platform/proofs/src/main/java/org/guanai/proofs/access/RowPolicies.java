package org.guanai.proofs.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Row-level security alone, past every line of the services: as the service's own role, under each
/// scope, `select` on every table shows no row that `rows.txt` does not allow.
final class RowPolicies {
    private static final String TABLES =
            """
            select c.relname, c.relrowsecurity and c.relforcerowsecurity as bound, c.relkind in ('v', 'm') as view,
                has_table_privilege(current_user, c.oid, 'select') as readable, pg_get_userbyid(c.relowner) = current_user as own
            from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
            order by 1\
            """;
    private static final String MIGHTY =
            "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user";

    /// Roles that see only rows that name their person.
    private static final Set<String> BOUND = Set.of("guardian", "helper", "student", "agency");

    private final TwoCounties world;
    private final Leaks leaks;
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> tables = new TreeSet<>();

    RowPolicies(TwoCounties world, Leaks leaks) {
        this.world = world;
        this.leaks = leaks;
    }

    /// @return every table that was looked into
    Set<String> run() {
        Fingerprints.DATABASES.forEach(this::look);
        return tables;
    }

    /// Tables of which some scope saw a row: of the others nothing was shown.
    Set<String> seen() {
        return seen;
    }

    private void look(String service) {
        var platform = world.desk().platform();
        try (var role = DriverManager.getConnection(platform.endpoints().jdbcAsService(service));
                var all = DriverManager.getConnection(platform.endpoints().jdbc(service))) {
            role.setAutoCommit(false);
            if (isMighty(role)) {
                leaks.add(service + ": the role of the service", "bound by policies", "above them");
            }
            for (var table : tables(service, role)) {
                for (var scope : scopes()) {
                    look(service, table, scope, role, all);
                }
            }
            new OwnerFunctions(service, world.counties(), leaks).run(role, scopes());
        } catch (SQLException e) {
            throw new IllegalStateException(service, e);
        }
    }

    private void look(
            String service, RowRule rule, DataScope scope, Connection role, Connection all)
            throws SQLException {
        var rows = "select ctid::text from " + rule.table() + " t";
        scope.set(role);
        var visible = FirstColumn.of(role, rows);
        role.rollback();
        if (!visible.isEmpty()) {
            seen.add(service + "." + rule.table());
        }
        var strange = new HashSet<>(visible);
        strange.removeAll(FirstColumn.of(all, rows + " where " + rule.condition(scope)));
        if (!strange.isEmpty()) {
            leaks.add(
                    service + ": select on " + rule.table() + " under " + scope,
                    "only rows of " + rule.rows() + ", of a person: " + rule.person(),
                    strange.size() + " of " + visible.size() + " rows are others'");
        }
    }

    /// Every table that the role can read, each with its rule.
    private List<RowRule> tables(String service, Connection role) throws SQLException {
        var rules = RowRule.of(service);
        var found = new ArrayList<RowRule>();
        try (var select = role.createStatement();
                var rows = select.executeQuery(TABLES)) {
            while (rows.next()) {
                var name = rows.getString("relname");
                var rule = Optional.ofNullable(rules.get(name));
                var free = rule.filter(RowRule::isFree).isPresent();
                tables.add(service + "." + name);
                check(
                        service,
                        name,
                        rule,
                        free || rows.getBoolean("bound"),
                        rows.getBoolean("own"));
                if (rows.getBoolean("readable")) {
                    rule.ifPresent(found::add);
                }
            }
        }
        role.rollback();
        return found;
    }

    private void check(
            String service, String table, Optional<RowRule> rule, boolean bound, boolean own) {
        if (rule.isEmpty()) {
            leaks.add(service + "." + table, "a row in rows.txt", "nobody has thought about it");
        }
        if (!bound) {
            leaks.add(service + "." + table, "a forced policy, or a reason in rows.txt", "neither");
        }
        if (own) {
            leaks.add(service + "." + table, "another owner", "owned by the service's role");
        }
    }

    /// Nobody's, each organisation's, and those of everybody who is bound to their own records. And
    /// paths that only look like one.
    private Set<DataScope> scopes() {
        var scopes = new LinkedHashSet<DataScope>();
        scopes.add(DataScope.NONE);
        for (var actor : world.actors()) {
            scopes.add(DataScope.of(actor.org()));
            if (BOUND.contains(actor.role())) {
                scopes.add(new DataScope(Optional.of(actor.org()), Optional.of(actor.person())));
            }
        }
        var county = world.counties().getFirst();
        for (var odd : List.of("33", county + "/", county + "/33", county + "_", "%", "_", "/")) {
            scopes.add(DataScope.of(odd));
        }
        return scopes;
    }

    private static boolean isMighty(Connection role) throws SQLException {
        return FirstColumn.of(role, MIGHTY).contains("t");
    }
}
