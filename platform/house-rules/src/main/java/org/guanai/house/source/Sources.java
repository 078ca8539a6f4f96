package org.guanai.house.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/// Reads sources with the compiler's own parser.
public final class Sources {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]+;$");

    private Sources() {}

    public static List<Source> in(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(folder)) {
            var paths = found.filter(f -> f.toString().endsWith(".java")).toList();
            var units = files.getJavaFileObjectsFromPaths(paths);
            var options = List.of("-proc:none");
            var task = (JavacTask) compiler.getTask(null, files, _ -> {}, options, null, units);
            var sources = new ArrayList<Source>();
            for (var unit : task.parse()) {
                sources.add(read(unit, Trees.instance(task)));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(CompilationUnitTree unit, Trees trees) throws IOException {
        var reading = new Reading(unit, trees);
        reading.scan(unit, null);
        return new Source(
                unit.getPackageName() == null ? "" : unit.getPackageName().toString(),
                Path.of(unit.getSourceFile().toUri()).getFileName().toString(),
                reading.types,
                reading.imports,
                reading.fullNames,
                reading.texts,
                reading.written,
                IMPORT.matcher(unit.getSourceFile().getCharContent(true)).replaceAll(""));
    }
}
