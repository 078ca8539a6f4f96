package org.guanai.proofs.access;

import java.util.Locale;

/// A place in a call where something is referred to.
///
/// @param name of the parameter, or JSON pointer into the body
public record Reference(Where where, String name, Kind kind) {
    enum Where {
        PATH,
        QUERY,
        BODY
    }

    boolean isInQueryAs(String parameter) {
        return where == Where.QUERY && name.equals(parameter);
    }

    @Override
    public String toString() {
        return where.name().toLowerCase(Locale.ROOT) + " " + name;
    }
}
