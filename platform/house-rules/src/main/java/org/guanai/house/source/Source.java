package org.guanai.house.source;

import java.util.List;
import java.util.Set;

/// What the rules read of one source file.
///
/// @param file its name, `Pairing.java`
/// @param types simple names of the types that it declares
/// @param imports what it imports
/// @param fullNames types named with their whole package in the code
/// @param texts string constants, concatenations joined
/// @param written tables of `Table.of("…")`
/// @param text everything but its imports
public record Source(
        String packageName,
        String file,
        Set<String> types,
        List<Import> imports,
        List<Named> fullNames,
        List<Named> texts,
        List<Named> written,
        String text) {

    /// @param name whole name, `java.util.List`
    public record Import(String name, long line) {
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /// A name or a text, and the line where it stands.
    public record Named(String value, long line) {}

    public boolean isPackageInfo() {
        return file.equals("package-info.java");
    }

    public String at(long line) {
        return "%s/%s:%d".formatted(packageName, file, line);
    }
}
