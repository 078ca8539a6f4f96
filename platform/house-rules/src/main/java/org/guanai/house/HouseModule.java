package org.guanai.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.guanai.house.source.Source;
import org.guanai.house.source.Sources;

/// The production code of one module: its classes and the sources that they come from.
///
/// @param root the package that all of them lie in
record HouseModule(String root, JavaClasses classes, List<Source> sources) {
    /// The module in whose folder the tests run.
    static HouseModule here() {
        return at(Path.of("src/main/java"), Path.of("target/classes"));
    }

    static HouseModule at(Path sources, Path classes) {
        var read = Sources.in(sources);
        if (read.isEmpty()) {
            throw new IllegalStateException("no source in " + sources.toAbsolutePath());
        }
        return new HouseModule(root(read), new ClassFileImporter().importPath(classes), read);
    }

    /// Folder below the root, `child.student`; empty for the root itself.
    String below(String packageName) {
        return packageName.equals(root) ? "" : packageName.substring(root.length() + 1);
    }

    private static String root(List<Source> sources) {
        return sources.stream().map(Source::packageName).reduce(HouseModule::common).orElseThrow();
    }

    private static String common(String one, String other) {
        var a = one.split("\\.");
        var b = other.split("\\.");
        int same = 0;
        while (same < Math.min(a.length, b.length) && a[same].equals(b[same])) {
            same++;
        }
        return String.join(".", Arrays.copyOf(a, same));
    }
}
