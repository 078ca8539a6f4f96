package org.guanai.notification.preference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.SystemScope;

/// The caller's own wishes. They belong to the human, in whatever post they act, so nobody's scope
/// holds them: the human of the token is looked up in the system scope.
@ApplicationScoped
class PreferenceDesk {
    private static final String NOUN = "preference";

    private final Caller caller;
    private final Preferences preferences;
    private final Journal journal;
    private final Clock clock;

    PreferenceDesk(Caller caller, Preferences preferences, Journal journal, Clock clock) {
        this.caller = caller;
        this.preferences = preferences;
        this.journal = journal;
        this.clock = clock;
    }

    PreferenceView find() {
        var human = caller.human();
        return inSystem(() -> of(human));
    }

    PreferenceView change(Wishes wishes, String ifMatch) {
        wishes.check();
        var human = caller.human();
        var org = caller.org();
        return inSystem(() -> {
            Editable.check(ifMatch, of(human).version());
            return changed(human, org, wishes);
        });
    }

    private PreferenceView of(UUID human) {
        return preferences
                .findByIdOptional(human)
                .map(Preference::view)
                .orElse(PreferenceView.NONE);
    }

    private PreferenceView changed(UUID human, String org, Wishes wishes) {
        var known = preferences.findByIdOptional(human);
        known.ifPresent(preference -> preference.change(wishes, clock.instant()));
        var preference = known.orElseGet(() -> Preference.of(human, org, wishes, clock.instant()));
        preferences.persistAndFlush(preference);
        journal.wrote(NOUN, human, "language", "muted", "quietFrom", "quietUntil");
        return preference.view();
    }

    private static <T> T inSystem(Supplier<T> work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
