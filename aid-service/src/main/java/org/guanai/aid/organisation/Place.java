package org.guanai.aid.organisation;

/// A place in the county's tree, by its path `330127/330127102/2133000123`.
public record Place(String path) {

    public boolean isCounty() {
        return path.indexOf('/') < 0;
    }

    /// Path of the county that this place lies in.
    public String county() {
        return isCounty() ? path : path.substring(0, path.indexOf('/'));
    }

    /// Whether this place is the other one or lies below it.
    public boolean isWithin(String other) {
        return (path + '/').startsWith(other + '/');
    }
}
