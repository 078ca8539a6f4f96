package org.guanai.mentoring.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.care.kind.ContactKind;

/// The contact duties of a term (3.1.3i, 3.1.3j, 3.1.4f-1 to f-3): done windows out of those that
/// count and are decided (done, or over). Excused windows are not counted.
@ApplicationScoped
class ContactDuties {
    private final TermWindows windows;

    ContactDuties(TermWindows windows) {
        this.windows = windows;
    }

    @Produces
    Counted talks() {
        return new OfKind(ContactKind.TALK, "talks-held", windows);
    }

    @Produces
    Counted homeVisits() {
        return new OfKind(ContactKind.HOME_VISIT, "home-visits-made", windows);
    }

    @Produces
    Counted weeklyContacts() {
        return new OfKind(ContactKind.WEEKLY_CONTACT, "weekly-contacts-made", windows);
    }

    @Produces
    Counted monthlyLiaisons() {
        return new OfKind(ContactKind.MONTHLY_LIAISON, "monthly-liaisons-made", windows);
    }

    @Produces
    Counted bimonthlyVisits() {
        return new OfKind(ContactKind.BIMONTHLY_VISIT, "bimonthly-visits-made", windows);
    }

    private record OfKind(ContactKind kind, String name, TermWindows windows) implements Counted {
        @Override
        public String clause() {
            return kind.duty().clause();
        }

        @Override
        public String unit() {
            return "windows";
        }

        @Override
        public Optional<BigDecimal> target(OrgPath place) {
            return Optional.of(BigDecimal.ONE);
        }

        @Override
        public Map<OrgPath, Share> bySchool(TermSpan term) {
            return windows.shares(kind, term.code());
        }

        @Override
        public String records(TermSpan term) {
            return "/api/mentoring/windows?kind=" + kind + "&term=" + term.code();
        }
    }
}
