package org.guanai.mentoring.oversight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;

/// The names of schools, remembered for ten minutes: a list of duties needs the same few for each
/// of its rows, and a join there would cost more than the names.
@ApplicationScoped
public class SchoolNames {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Organisations organisations;
    private final Cache<OrgPath, String> names =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    SchoolNames(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Empty when it has not arrived yet.
    public Optional<String> of(OrgPath school) {
        var known = names.getIfPresent(school);
        if (known != null) {
            return Optional.of(known);
        }
        var found = organisations.at(school).map(KnownOrganisation::name);
        found.ifPresent(name -> names.put(school, name));
        return found;
    }
}
