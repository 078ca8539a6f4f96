package org.guanai.registry.network.boarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.office.OfficeRecords;
import org.guanai.registry.place.organisation.Schools;

/// Keeps the boarding profiles of schools (寄宿条件档案, 3.3.1a).
@ApplicationScoped
class BoardingDesk {
    private static final String NOUN = "boarding-profile";

    private final BoardingProfiles profiles;
    private final Boarders boarders;
    private final Schools schools;
    private final OfficeRecords records;

    BoardingDesk(
            BoardingProfiles profiles, Boarders boarders, Schools schools, OfficeRecords records) {
        this.profiles = profiles;
        this.boarders = boarders;
        this.schools = schools;
        this.records = records;
    }

    @Transactional
    BoardingView record(BoardingForm form) {
        var school =
                form.school() == null
                        ? records.here()
                        : schools.at(form.school())
                                .map(OrgPath::new)
                                .orElseThrow(() ->
                                        Refusal.unprocessable("registry.school-unknown", "school"));
        var profile =
                BoardingProfile.record(
                        school, form.schoolYear(), form.facts(), records.actor(), records.now());
        profiles.persistAndFlush(profile);
        records.wrote(NOUN, profile.id, "schoolYear", "facts");
        return view(profile);
    }

    @Transactional
    BoardingView change(UUID id, String ifMatch, BoardingChange change) {
        var profile = profiles.locked(id);
        Editable.check(ifMatch, profile.version);
        profile.change(change.facts());
        profiles.flush();
        records.corrected(NOUN, id, change.reason(), "facts");
        return view(profile);
    }

    @Transactional
    BoardingView withdraw(UUID id, String reason) {
        var profile = profiles.locked(id);
        profile.withdraw(records.withdrawn(reason));
        profiles.flush();
        records.withdrew(NOUN, id, reason);
        return view(profile);
    }

    @Transactional
    BoardingView one(UUID id) {
        return view(profiles.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    @Transactional
    Page<BoardingView> list(String org, Paging paging) {
        var before = paging.afterId().orElse(new UUID(-1, -1));
        var rows = profiles.page(records.place(org), before, paging.limit() + 1);
        return Page.of(rows, paging.limit(), p -> Cursor.of(p.id)).map(this::view);
    }

    private BoardingView view(BoardingProfile profile) {
        return BoardingView.of(profile, boarders.at(profile.org));
    }
}
