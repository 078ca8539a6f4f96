package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.mentoring.HelperType;
import org.guanai.kit.scope.OrgPath;

/// Helpers from outside, as trainings, letters and assignments ask for them.
@ApplicationScoped
public class KnownHelpers {
    private final Helpers helpers;

    KnownHelpers(Helpers helpers) {
        this.helpers = helpers;
    }

    /// One whom the caller may change; held until the end of the transaction.
    public Optional<Entry> own(UUID id) {
        return helpers.locked(id).map(KnownHelpers::entry);
    }

    /// One whom the caller may see, such as the county's from a school; their state holds until the
    /// end of the transaction.
    public Optional<Entry> seen(UUID id) {
        helpers.hold(id);
        return helpers.findByIdOptional(id).map(KnownHelpers::entry);
    }

    private static Entry entry(Helper h) {
        return new Entry(h.id, h.org, h.name, h.type, h.unit, h.capability, h.isActive());
    }

    /// @param active vetted and not suspended
    public record Entry(
            UUID id,
            OrgPath org,
            String name,
            HelperType type,
            String unit,
            String capability,
            boolean active) {
        /// 3.1.4e: a surrogate parent is appointed with unit and capability statement.
        public boolean isDescribed() {
            return type == HelperType.EXTERNAL_COUNSELLOR || isSaid(unit) && isSaid(capability);
        }

        private static boolean isSaid(String text) {
            return text != null && !text.isBlank();
        }
    }
}
