package org.guanai.registry.personal;

/// Paths of organisations: `330127/330127102/2133000123`.
public final class Paths {
    private Paths() {}

    public static String county(String path) {
        return path.split("/", 2)[0];
    }

    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Whether a path is another or lies below it.
    public static boolean within(String path, String above) {
        return path.equals(above) || path.startsWith(above + "/");
    }
}
