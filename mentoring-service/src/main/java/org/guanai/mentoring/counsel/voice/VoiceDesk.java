package org.guanai.mentoring.counsel.voice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.request.CounselRequestDesk;
import org.guanai.mentoring.counsel.seal.CounselSeal;
import org.guanai.mentoring.counsel.voice.form.VoiceForm;
import org.guanai.mentoring.counsel.voice.form.VoiceReceipt;
import org.guanai.mentoring.counsel.voice.form.VoiceRoundOrder;
import org.guanai.mentoring.counsel.voice.form.VoiceRoundView;
import org.guanai.mentoring.counsel.voice.form.VoiceTickets;
import org.guanai.mentoring.counsel.voice.form.VoiceWords;
import org.guanai.mentoring.known.student.Students;

/// Asking the children how they are, and hearing them (3.3.3d).
@ApplicationScoped
class VoiceDesk {
    private final VoiceRounds rounds;
    private final Voices voices;
    private final Students students;
    private final CounselSeal seals;
    private final CounselRequestDesk requests;
    private final Journal journal;

    VoiceDesk(
            VoiceRounds rounds,
            Voices voices,
            Students students,
            CounselSeal seals,
            CounselRequestDesk requests,
            Journal journal) {
        this.rounds = rounds;
        this.voices = voices;
        this.students = students;
        this.seals = seals;
        this.requests = requests;
        this.journal = journal;
    }

    /// @throws Refusal.Unprocessable for a class that no child of the school is in
    @Transactional
    VoiceTickets open(OrgPath school, VoiceRoundOrder order, UUID by, LocalDate today) {
        var children = students.ofSchool(school, List.of(order.classId()));
        if (children.isEmpty()) {
            throw Refusal.unprocessable("mentoring.class-unknown", "classId");
        }
        var round = VoiceRound.open(school, order, by, today);
        rounds.persistAndFlush(round);
        journal.wrote(VoiceRound.TABLE, round.id, "classId", "closesOn");
        var slips = children.stream().map(child -> invite(round, child)).toList();
        return new VoiceTickets(view(round), slips);
    }

    private VoiceTickets.VoiceTicket invite(VoiceRound round, UUID child) {
        var ticket = Tickets.next();
        voices.persist(Voice.invite(round, child, Tickets.hash(ticket)));
        return new VoiceTickets.VoiceTicket(child, students.name(child).orElse(""), ticket);
    }

    /// From anybody who has the ticket; in the system's scope.
    ///
    /// @throws Refusal.Absent for a ticket that is none, or whose round is over
    VoiceReceipt give(VoiceForm form, LocalDate today) {
        var hash = Tickets.hash(form.ticket());
        return SystemScope.call(
                () -> QuarkusTransaction.requiringNew().call(() -> heard(hash, form, today)));
    }

    private VoiceReceipt heard(String hash, VoiceForm form, LocalDate today) {
        var voice = voices.locked(hash).orElseThrow(Refusal::absent);
        var round = rounds.findById(voice.roundId);
        if (!round.isOpenOn(today)) {
            throw Refusal.absent();
        }
        voice.give(form, today, seals.of(voice.org, voice.studentId));
        voices.flush();
        journal.wrote(Voice.TABLE, voice.id, "givenOn");
        var called = form.callMe() || form.safe() == 1;
        if (called) {
            requests.voiced(voice.org, voice.studentId);
        }
        return new VoiceReceipt(today, called);
    }

    @Transactional
    Page<VoiceRoundView> list(Optional<OrgPath> under, Paging paging) {
        var rows = rounds.after(paging.afterId(), under, paging.limit() + 1);
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.id)).map(this::view);
    }

    @Transactional
    VoiceRoundView close(UUID id, Withdrawal why, LocalDate today) {
        var round = rounds.locked(id).orElseThrow(Refusal::absent);
        round.close(today);
        rounds.flush();
        journal.withdrew(VoiceRound.TABLE, id, why.reason());
        return view(round);
    }

    @Transactional
    VoiceWords disclose(UUID id, String reason) {
        var round = rounds.findByIdOptional(id).orElseThrow(Refusal::absent);
        journal.disclosed(VoiceRound.TABLE, id, reason, "words");
        return new VoiceWords(
                voices.givenIn(round.id).stream()
                        .map(v ->
                                new VoiceWords.VoiceSaid(
                                        v.studentId,
                                        v.safe,
                                        v.callMe,
                                        v.words(seals.of(v.org, v.studentId))))
                        .toList());
    }

    private VoiceRoundView view(VoiceRound r) {
        var given = voices.givenIn(r.id);
        return new VoiceRoundView(
                r.id,
                r.org,
                r.classId,
                r.className,
                r.openedOn,
                r.closesOn,
                voices.invitedIn(r.id),
                given.size(),
                VoiceTotals.of(given),
                r.version);
    }
}
