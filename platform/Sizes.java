import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Prints the sizes of the house, module by module, beside what its models reach. They say where to
/// look and forbid nothing. Run in the repository: `java platform/Sizes.java`.
///
/// A method counts from its name to its closing brace. Circles are read from names in the sources
/// of one folder; a class and those nested in it are one. SQL by hand are texts that are a whole
/// statement; production code only.
void main() throws IOException {
    var modules = new ArrayList<Module>();
    for (var folder : folders()) {
        modules.add(Module.read(folder));
    }
    var all = Module.sum("all", modules);
    var services =
            Module.sum(
                    "services", modules.stream().filter(m -> m.name.endsWith("-service")).toList());
    IO.println(
            "module                       files  lines | method n  med p90 max | file p90 max | folder max |"
                    + " test n  med p90 max | circles  SQL  entities repositories  annotations*");
    modules.forEach(m -> IO.println(m.line()));
    IO.println(services.line());
    IO.println(all.line());
    IO.println(
            "models                                   |            5  12  30 |      134 250 |         12 |"
                    + "           7  15     |     <10   50        45           45          33%");
    IO.println("* lines of annotations in resources, of all their lines");
}

static List<Path> folders() throws IOException {
    try (var found = Files.find(Path.of("."), 4, (p, _) -> p.endsWith("pom.xml"))) {
        return found.map(Path::getParent)
                .filter(p -> Files.isDirectory(p.resolve("src/main/java")))
                .sorted()
                .toList();
    }
}

/// What was counted in one module, or in several.
static final class Module {
    final String name;
    final List<Integer> files = new ArrayList<>();
    final List<Integer> methods = new ArrayList<>();
    final List<Integer> tests = new ArrayList<>();
    final Map<String, Integer> folders = new HashMap<>();
    final Map<String, Set<String>> arrows = new HashMap<>();
    int circles;
    int sql;
    int entities;
    int repositories;
    int resourceLines;
    int annotationLines;

    Module(String name) {
        this.name = name;
    }

    static Module read(Path folder) throws IOException {
        var module = new Module(folder.toString().replaceFirst("^\\./", ""));
        scan(folder.resolve("src/main/java"), module, false);
        module.circles = inCircles(module.arrows);
        if (Files.isDirectory(folder.resolve("src/test/java"))) {
            scan(folder.resolve("src/test/java"), module, true);
        }
        return module;
    }

    static Module sum(String name, Collection<Module> modules) {
        var sum = new Module(name);
        for (var m : modules) {
            sum.files.addAll(m.files);
            sum.methods.addAll(m.methods);
            sum.tests.addAll(m.tests);
            sum.folders.putAll(m.folders);
            sum.circles += m.circles;
            sum.sql += m.sql;
            sum.entities += m.entities;
            sum.repositories += m.repositories;
            sum.resourceLines += m.resourceLines;
            sum.annotationLines += m.annotationLines;
        }
        return sum;
    }

    String line() {
        var lines = files.stream().mapToInt(Integer::intValue).sum();
        return "%-29s%4d%7d |%9d%5d%4d%4d |%9d%4d |%11d |%7d%5d%4d%4d |%8d%5d%10d%13d%13s"
                .formatted(
                        name,
                        files.size(),
                        lines,
                        methods.size(),
                        at(methods, 50),
                        at(methods, 90),
                        at(methods, 100),
                        at(files, 90),
                        at(files, 100),
                        folders.values().stream().mapToInt(n -> n).max().orElse(0),
                        tests.size(),
                        at(tests, 50),
                        at(tests, 90),
                        at(tests, 100),
                        circles,
                        sql,
                        entities,
                        repositories,
                        resourceLines == 0 ? "-" : 100 * annotationLines / resourceLines + "%");
    }

    /// The value that so many percent do not exceed.
    private static int at(List<Integer> values, int percent) {
        if (values.isEmpty()) {
            return 0;
        }
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }
}

static void scan(Path sources, Module module, boolean tests) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null);
            var found = Files.walk(sources)) {
        var paths = found.filter(f -> f.toString().endsWith(".java")).toList();
        var units = manager.getJavaFileObjectsFromPaths(paths);
        var task =
                (JavacTask)
                        compiler.getTask(
                                null, manager, _ -> {}, List.of("-proc:none"), null, units);
        for (var unit : task.parse()) {
            new Reading(unit, Trees.instance(task), module, tests).read();
        }
    }
}

/// Reads one file into the counts of its module.
static final class Reading extends TreeScanner<Void, Void> {
    private static final Set<String> TESTS =
            Set.of("Test", "TestFactory", "ParameterizedTest", "RepeatedTest");
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?is)\\s*(with\\s+\\w+.*|select\\s.+\\sfrom\\s.+|insert\\s+into\\s.+"
                            + "|update\\s+\\w+.*\\sset\\s.+|delete\\s+from\\s.+)");
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Module module;
    private final boolean tests;
    private final boolean resource;
    private final String self;
    private final Set<String> names = new HashSet<>();

    Reading(CompilationUnitTree unit, Trees trees, Module module, boolean tests) {
        this.unit = unit;
        this.trees = trees;
        this.module = module;
        this.tests = tests;
        var file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        this.resource = !tests && file.endsWith("Resource.java");
        this.self = unit.getPackageName() + "." + file.replace(".java", "");
    }

    void read() throws IOException {
        scan(unit, null);
        if (tests || self.endsWith(".package-info")) {
            return;
        }
        var lines = (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
        module.files.add(lines);
        module.folders.merge(unit.getPackageName().toString(), 1, Integer::sum);
        if (resource) {
            module.resourceLines += lines;
        }
        var beside = new HashSet<String>();
        names.forEach(name -> beside.add(unit.getPackageName() + "." + name));
        module.arrows.put(self, beside);
    }

    @Override
    public Void visitImport(ImportTree tree, Void none) {
        return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
        names.add(tree.getName().toString());
        return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
        if (!tests) {
            module.entities += has(tree.getModifiers().getAnnotations(), Set.of("Entity")) ? 1 : 0;
            module.repositories +=
                    tree.getImplementsClause().stream()
                                    .anyMatch(i -> i.toString().startsWith("PanacheRepository"))
                            ? 1
                            : 0;
        }
        scan(tree.getModifiers(), null);
        scan(tree.getTypeParameters(), null);
        scan(tree.getExtendsClause(), null);
        scan(tree.getImplementsClause(), null);
        // What a sealed type permits are its own kinds: no arrow.
        return scan(tree.getMembers(), null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        if (tree.getBody() != null && tree.getName() != null && !isImplicit(tree)) {
            var length = line(end(tree)) - line(nameOf(tree)) + 1;
            if (!tests) {
                module.methods.add(length);
            } else if (has(tree.getModifiers().getAnnotations(), TESTS)) {
                module.tests.add(length);
            }
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void none) {
        if (resource) {
            module.annotationLines += line(end(tree)) - line(start(tree)) + 1;
            return null;
        }
        return super.visitAnnotation(tree, null);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void none) {
        if (!tests && tree.getValue() instanceof String text) {
            module.sql += STATEMENT.matcher(text).matches() ? 1 : 0;
        }
        return null;
    }

    /// A text put together of pieces is one text.
    @Override
    public Void visitBinary(BinaryTree tree, Void none) {
        var text = tree.toString().replaceAll("\" \\+ \"", "");
        if (!tests && text.startsWith("\"") && STATEMENT.matcher(text.substring(1)).matches()) {
            module.sql++;
            return null;
        }
        return super.visitBinary(tree, null);
    }

    private static boolean has(List<? extends AnnotationTree> annotations, Set<String> names) {
        return annotations.stream().anyMatch(a -> names.contains(a.getAnnotationType().toString()));
    }

    private boolean isImplicit(MethodTree tree) {
        return end(tree) < 0;
    }

    /// Annotations and modifiers before the name do not count.
    private long nameOf(MethodTree tree) {
        if (tree.getReturnType() != null) {
            return start(tree.getReturnType());
        }
        return Math.max(start(tree), end(tree.getModifiers()) + 1);
    }

    private long start(Tree tree) {
        return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
        return trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(Math.max(position, 0));
    }
}

/// How many nodes reach themselves.
static int inCircles(Map<String, Set<String>> arrows) {
    return (int) arrows.keySet().stream().filter(node -> reaches(arrows, node)).count();
}

static boolean reaches(Map<String, Set<String>> arrows, String goal) {
    var seen = new HashSet<String>();
    var next = new ArrayList<>(without(arrows, goal, goal).toList());
    while (!next.isEmpty()) {
        var node = next.removeLast();
        if (node.equals(goal)) {
            return true;
        }
        if (seen.add(node)) {
            without(arrows, node, node).forEach(next::add);
        }
    }
    return false;
}

static Stream<String> without(Map<String, Set<String>> arrows, String node, String self) {
    return arrows.getOrDefault(node, Set.of()).stream()
            .filter(target -> !target.equals(self) && arrows.containsKey(target));
}
