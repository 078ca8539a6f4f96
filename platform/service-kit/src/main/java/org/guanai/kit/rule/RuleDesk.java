package org.guanai.kit.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Lists the rules, and lets a county set its own where a rule is local.
@ApplicationScoped
public class RuleDesk {
    private final RuleVersions versions;
    private final RuleContents contents;
    private final Caller caller;
    private final Journal journal;
    private final Event<RuleChanged> changes;

    RuleDesk(
            RuleVersions versions,
            RuleContents contents,
            Caller caller,
            Journal journal,
            Event<RuleChanged> changes) {
        this.versions = versions;
        this.contents = contents;
        this.caller = caller;
        this.journal = journal;
        this.changes = changes;
    }

    @Transactional
    Page<RuleView> list(Paging paging, Locale language) {
        return versions.page(paging).map(v -> view(v, language));
    }

    /// A new version of the county's own; earlier ones stay, since decisions name them.
    @Transactional
    RuleView set(RuleSetting setting, Locale language) {
        var county = caller.org();
        var country = settable(setting, county);
        var content = contents.text(setting.content());
        contents.of(country.code).ifPresent(rule -> contents.read(rule, content));
        var before = versions.newest(county, country.code).map(own -> own.version).orElse(0);
        var own = country.setBy(county, before + 1, setting, content);
        versions.persistAndFlush(own);
        journal.wrote("rule", own.id, "content", "basis", "effectiveFrom", "effectiveTo");
        changes.fire(new RuleChanged(county, own.code, own.effectiveFrom));
        return view(own, language);
    }

    private RuleVersion settable(RuleSetting setting, String county) {
        if (county.contains("/")) {
            throw Refusal.forbidden("kit.county-only");
        }
        if (setting.effectiveTo() != null
                && setting.effectiveTo().isBefore(setting.effectiveFrom())) {
            throw Refusal.invalid("kit.period-reversed", "effectiveTo");
        }
        var country =
                versions.newest(RuleVersion.COUNTRY, setting.code())
                        .orElseThrow(() -> Refusal.unprocessable("kit.rule-unknown", "code"));
        if (!country.local) {
            throw Refusal.unprocessable("kit.rule-not-local", "code");
        }
        return country;
    }

    private RuleView view(RuleVersion version, Locale language) {
        var english = Locale.ENGLISH.equals(language);
        return RuleView.of(version, english, contents.open(version.content));
    }
}
