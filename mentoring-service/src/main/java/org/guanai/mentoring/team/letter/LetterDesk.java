package org.guanai.mentoring.team.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.team.helper.KnownHelpers;
import org.guanai.mentoring.team.training.TrainingStandings;

/// Appointing helpers (聘任, 3.1.4b): vetted, trained, and described.
@ApplicationScoped
class LetterDesk {
    private final AppointmentLetters letters;
    private final KnownHelpers helpers;
    private final TrainingStandings trainings;
    private final LetterPlaces places;
    private final Journal journal;
    private final Clock clock;

    LetterDesk(
            AppointmentLetters letters,
            KnownHelpers helpers,
            TrainingStandings trainings,
            LetterPlaces places,
            Journal journal,
            Clock clock) {
        this.letters = letters;
        this.helpers = helpers;
        this.trainings = trainings;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent when there is no such helper of the caller's
    /// @throws Refusal.Unprocessable when they are not vetted, not trained or not described
    @Transactional
    LetterView issue(UUID helperId, LetterOrder order) {
        var helper = helpers.own(helperId).orElseThrow(Refusal::absent);
        check(helper);
        var today = LocalDate.now(clock);
        var place = places.of(helper.org(), order.school());
        var serial = letters.next(helper.org(), today.getYear());
        var letter = AppointmentLetter.issue(helper, order, place, serial, today);
        letters.persistAndFlush(letter);
        journal.wrote(AppointmentLetter.TABLE, letter.id, "title", "from", "until");
        return letter.view();
    }

    private void check(KnownHelpers.Entry helper) {
        if (!helper.active()) {
            throw Refusal.unprocessable("mentoring.helper-not-vetted", "id");
        }
        if (!helper.isDescribed()) {
            throw Refusal.unprocessable("mentoring.helper-not-described", "id");
        }
        if (!trainings.isReady(helper.org(), helper.id())) {
            throw Refusal.unprocessable("mentoring.helper-not-trained", "id");
        }
    }

    /// @throws Refusal.Absent when there is no such helper of the caller's
    @Transactional
    Page<LetterView> list(UUID helper, Paging paging) {
        helpers.seen(helper).orElseThrow(Refusal::absent);
        var rows = letters.of(helper, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), l -> Cursor.of(l.id)).map(AppointmentLetter::view);
    }

    @Transactional
    LetterView one(UUID helper, UUID id) {
        return letters.of(helper, id).map(AppointmentLetter::view).orElseThrow(Refusal::absent);
    }

    @Transactional
    LetterView end(UUID helper, UUID id, Withdrawal withdrawal) {
        var letter = letters.locked(helper, id).orElseThrow(Refusal::absent);
        letter.end(withdrawal.reason(), LocalDate.now(clock));
        letters.flush();
        journal.withdrew(AppointmentLetter.TABLE, id, withdrawal.reason());
        return letter.view();
    }
}
