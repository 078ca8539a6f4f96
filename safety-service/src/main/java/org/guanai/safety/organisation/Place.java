package org.guanai.safety.organisation;

import java.util.Collection;

/// A place in the county's tree, by its path `330127/330127102/2133000123`.
public record Place(String path) {

    /// Path of the county that this place lies in.
    public String county() {
        return path.split("/", 2)[0];
    }

    /// Whether this place is the other one or lies below it.
    public boolean isWithin(String other) {
        return (path + '/').startsWith(other + '/');
    }

    /// The lowest place that all of these lie in.
    ///
    /// @param paths of one county, at least one
    public static Place above(Collection<String> paths) {
        var first = paths.iterator().next();
        var common = first;
        while (!allWithin(paths, common)) {
            common = common.substring(0, Math.max(common.lastIndexOf('/'), 0));
        }
        return new Place(common);
    }

    private static boolean allWithin(Collection<String> paths, String common) {
        return paths.stream().allMatch(path -> new Place(path).isWithin(common));
    }
}
