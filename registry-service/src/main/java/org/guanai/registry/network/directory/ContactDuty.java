package org.guanai.registry.network.directory;

import java.util.Collection;
import org.guanai.events.Roles;

/// What somebody is to the families of a class.
public enum ContactDuty {
    PRINCIPAL,
    CLASS_TEACHER,
    TEACHER;

    static ContactDuty of(Collection<String> posts) {
        if (posts.contains(Roles.PRINCIPAL)) {
            return PRINCIPAL;
        }
        return posts.contains(Roles.CLASS_TEACHER) ? CLASS_TEACHER : TEACHER;
    }
}
