package org.guanai.proofs.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One row of the table of permissions: who may call an operation of a service.
///
/// @param ways by role, every role
public record Permission(String service, String operation, Map<String, Way> ways) {

    public Way of(String role) {
        return ways.get(role);
    }

    /// The roles that may call it.
    public Set<String> roles() {
        var roles = new TreeSet<String>();
        ways.forEach((role, way) -> {
            if (way.isAllowed()) {
                roles.add(role);
            }
        });
        return roles;
    }

    /// Whether somebody without a token gets the same answer too, if the API document agrees.
    public boolean isOpen() {
        return ways.values().stream().allMatch(Way.OPEN::equals);
    }
}
