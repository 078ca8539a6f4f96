package org.guanai.acceptance.docs;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guanai.acceptance.story.Clauses;

/// Which clause is shown by which scenario, as a page.
record ClauseTable(List<Class<?>> scenarios) {

    String page() {
        var rows =
                byClause().entrySet().stream()
                        .map(e -> "| `%s` | %s |".formatted(e.getKey(), e.getValue()))
                        .collect(Collectors.joining("\n"));
        return """
        # Clauses and their scenarios · 条款与验收场景

        Generated from the acceptance scenarios. Run one with
        `mvn verify -pl platform/acceptance -Dit.test='<class>'` after a build.

        | Clause 条款 | Scenarios 场景 |
        |---|---|
        """
                + rows
                + "\n";
    }

    private Map<String, String> byClause() {
        var table = new TreeMap<String, String>(Comparator.naturalOrder());
        scenarios.stream()
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(Clauses.class))
                .sorted(Comparator.comparing(ClauseTable::name))
                .forEach(m -> add(table, m));
        return table;
    }

    private static void add(Map<String, String> table, Method scenario) {
        for (var clause : scenario.getAnnotation(Clauses.class).value()) {
            table.merge(clause, "`" + name(scenario) + "`", (a, b) -> a + "<br>" + b);
        }
    }

    private static String name(Method scenario) {
        return scenario.getDeclaringClass().getSimpleName() + "." + scenario.getName();
    }
}
