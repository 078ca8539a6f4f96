package org.guanai.mentoring.team.vetting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// The vettings of all helpers.
@ApplicationScoped
public class Vettings implements PanacheRepositoryBase<Vetting, UUID> {
    private static final int SHOWN = 50;

    /// In the transaction that takes the outcome.
    ///
    /// @param by name of the account that vetted
    public VettingView record(
            UUID helper, OrgPath org, VettingOutcome outcome, String by, Instant now) {
        var vetting = Vetting.record(helper, org, outcome, by, now);
        persist(vetting);
        return VettingView.of(vetting);
    }

    /// Newest first, at most 50.
    public List<VettingView> of(UUID helper) {
        return find("helperId", Sort.descending("id"), helper)
                .page(0, SHOWN)
                .project(VettingView.class)
                .list();
    }
}
