package org.guanai.kit.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.guanai.house.api.Operations;
import org.guanai.kit.testing.api.Words.Said;

/// The words of the document are those of the code: the first sentence of an endpoint's comment is
/// its summary, the rest its description; a record's comment describes its schema.
final class Javadocs {
    /// What a parameter of this name means wherever nothing else is said.
    private static final ResourceBundle PARAMETERS = ResourceBundle.getBundle("api-parameters");

    private final Map<String, Said> endpoints = new HashMap<>();
    private final Map<String, List<Type>> types = new HashMap<>();

    private record Type(Set<String> components, Said said) {}

    private Javadocs() {}

    static Javadocs of(Path... sources) throws IOException {
        var docs = new Javadocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var all = new ArrayList<Path>();
            for (var source : sources) {
                try (var tree = Files.walk(source)) {
                    tree.filter(f -> f.toString().endsWith(".java")).forEach(all::add);
                }
            }
            var units = files.getJavaFileObjectsFromPaths(all);
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
            var reader = docs.new Reader(DocTrees.instance(task));
            StreamSupport.stream(task.parse().spliterator(), false)
                    .forEach(unit -> reader.scan(unit, null));
        }
        return docs;
    }

    void into(ObjectNode document) {
        Operations.of(document).forEach(o -> operation(o.node(), said(o.id())));
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema(schema.getKey(), (ObjectNode) schema.getValue()));
    }

    private Said said(String operation) {
        return endpoints.getOrDefault(operation, Said.NOTHING);
    }

    private static void operation(ObjectNode operation, Said said) {
        describe(operation, "summary", said.summary());
        var roles = new ArrayList<String>();
        operation.path("x-roles").forEach(role -> roles.add("`" + role.asText() + "`"));
        var whom = roles.isEmpty() ? "" : "For: " + String.join(", ", roles) + ".";
        describe(operation, "description", (said.rest() + "\n\n" + whom).strip());
        for (var parameter : operation.path("parameters")) {
            if (parameter.has("name")) {
                parameter((ObjectNode) parameter, said);
            }
        }
    }

    private static void parameter(ObjectNode parameter, Said said) {
        var name = parameter.path("name").asText();
        var usual = PARAMETERS.containsKey(name) ? PARAMETERS.getString(name) : "";
        describe(parameter, "description", said.parts().getOrDefault(name, usual));
    }

    private void schema(String name, ObjectNode schema) {
        var properties = schema.path("properties");
        var said = type(name + "View", properties).or(() -> type(name, properties));
        said.ifPresent(s -> {
            describe(schema, "description", s.all());
            properties.properties().forEach(p -> describeProperty(p, s));
        });
    }

    private static void describeProperty(Map.Entry<String, JsonNode> property, Said said) {
        describe(
                (ObjectNode) property.getValue(),
                "description",
                said.parts().getOrDefault(property.getKey(), ""));
    }

    private Optional<Said> type(String name, JsonNode properties) {
        return types.getOrDefault(name, List.of()).stream()
                .filter(type ->
                        properties
                                .propertyStream()
                                .allMatch(p -> type.components().contains(p.getKey())))
                .map(Type::said)
                .findFirst();
    }

    private static void describe(ObjectNode node, String field, String text) {
        if (!node.has(field) && !text.isBlank()) {
            node.put(field, text);
        }
    }

    private final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var comment = trees.getDocComment(getCurrentPath());
            var components = new HashSet<String>();
            for (var member : type.getMembers()) {
                if (member instanceof VariableTree variable) {
                    components.add(variable.getName().toString());
                }
            }
            if (comment != null) {
                types.computeIfAbsent(type.getSimpleName().toString(), n -> new ArrayList<>())
                        .add(new Type(components, Words.of(comment)));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var comment = trees.getDocComment(getCurrentPath());
            if (comment != null && isEndpoint(method)) {
                endpoints.put(method.getName().toString(), Words.of(comment));
            }
            return null;
        }

        private static boolean isEndpoint(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(a -> a.getAnnotationType().toString())
                    .anyMatch(Set.of("GET", "POST", "PUT", "PATCH", "DELETE")::contains);
        }
    }
}
