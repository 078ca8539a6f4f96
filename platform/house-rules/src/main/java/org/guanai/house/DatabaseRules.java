package org.guanai.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.guanai.house.source.SqlText;

/// One way to the database, and each table in one hand.
final class DatabaseRules {
    private static final Set<String> JDBC =
            Set.of(
                    "java.sql.Connection",
                    "java.sql.Statement",
                    "java.sql.PreparedStatement",
                    "java.sql.ResultSet",
                    "java.sql.DriverManager",
                    "javax.sql.DataSource",
                    "io.agroal.api.AgroalDataSource");
    private static final Pattern NATIVE =
            Pattern.compile(
                    "createNative(Query|MutationQuery|StoredProcedureQuery)|doWork|doReturningWork");

    private DatabaseRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("sqlGoesThroughTheKit", DatabaseRules::pastTheKit),
                new Rule("sqlNamesItsParameters", DatabaseRules::positions),
                new Rule("tablesHaveOneWriter", DatabaseRules::sharedTables));
    }

    private static List<String> pastTheKit(HouseModule module) {
        var past = new TreeSet<String>();
        for (var c : module.classes()) {
            c.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass().getName())
                    .filter(JDBC::contains)
                    .forEach(type -> past.add(c.getName() + " uses " + type));
            c.getMethodCallsFromSelf().stream()
                    .filter(call -> NATIVE.matcher(call.getName()).matches())
                    .forEach(call -> past.add(c.getName() + " calls " + call.getName()));
        }
        return List.copyOf(past);
    }

    private static List<String> positions(HouseModule module) {
        var found = new ArrayList<String>();
        for (var source : module.sources()) {
            source.texts().stream()
                    .filter(text -> SqlText.hasPositions(text.value()))
                    .forEach(text -> found.add(source.at(text.line())));
        }
        return found;
    }

    private static List<String> sharedTables(HouseModule module) {
        return writers(module).entrySet().stream()
                .filter(table -> table.getValue().size() > 1)
                .map(table -> "%s is written by %s".formatted(table.getKey(), table.getValue()))
                .toList();
    }

    /// Folders that write a table, by entity, by bulk and by SQL.
    static Map<String, Set<String>> writers(HouseModule module) {
        var writers = new TreeMap<String, Set<String>>();
        var tables = new HashMap<String, String>();
        EntityRules.entities(module)
                .forEach(entity -> {
                    tables.put(entity.getSimpleName().toLowerCase(), table(entity));
                    note(writers, table(entity), entity.getPackageName());
                });
        for (var source : module.sources()) {
            source.written().forEach(t -> note(writers, t.value(), source.packageName()));
            source.texts().stream()
                    .flatMap(text -> SqlText.tablesWritten(text.value()))
                    .map(name -> tables.getOrDefault(name, name))
                    .forEach(name -> note(writers, name, source.packageName()));
        }
        return writers;
    }

    private static void note(Map<String, Set<String>> writers, String table, String folder) {
        writers.computeIfAbsent(table, _ -> new TreeSet<>()).add(folder);
    }

    /// As the naming strategy of the services has it.
    private static String table(JavaClass entity) {
        return entity.tryGetAnnotationOfType("jakarta.persistence.Table")
                .flatMap((JavaAnnotation<?> table) -> table.get("name"))
                .map(Object::toString)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> snakeCase(entity.getSimpleName()));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase();
    }
}
