package org.guanai.aid.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.guanai.kit.identity.Caller;

/// The schools (学校) as other features ask for them.
@ApplicationScoped
public class Schools {
    private final Organisations organisations;
    private final Caller caller;

    Schools(Organisations organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    /// The school of a 10-digit code, when it is the caller's own or lies below the caller's
    /// organisation.
    public Optional<School> mine(String code) {
        return organisations
                .schoolOf(code)
                .filter(o -> new Place(o.org).isWithin(caller.org()))
                .map(o -> new School(o.org, o.code, o.name));
    }

    /// @param org path of the school
    public record School(String org, String code, String name) {}
}
