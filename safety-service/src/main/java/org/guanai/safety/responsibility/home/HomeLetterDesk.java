package org.guanai.safety.responsibility.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.responsibility.letter.ClassLetters;
import org.guanai.safety.responsibility.template.LetterForm;
import org.guanai.safety.responsibility.template.PrintedText;
import org.guanai.safety.student.Students;

/// Issues the letters of the families of a class, and takes their signatures.
@ApplicationScoped
class HomeLetterDesk {
    private static final String NOUN = "home-letter";

    private final HomeLetters letters;
    private final ClassLetters above;
    private final Students students;
    private final ActingPost post;
    private final Journal journal;

    HomeLetterDesk(
            HomeLetters letters,
            ClassLetters above,
            Students students,
            ActingPost post,
            Journal journal) {
        this.letters = letters;
        this.above = above;
        this.students = students;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent for a class without a pupil whom the caller sees
    IssuedHomeLetters issue(HomeLetterIssue issue) {
        var teachers = above.above(issue.aboveId());
        var children = students.ofClass(teachers.org(), issue.classId());
        if (children.isEmpty()) {
            throw Refusal.absent();
        }
        var issued =
                children.stream()
                        .map(c -> HomeLetter.issued(teachers, issue.classId(), c, issue.dueOn()))
                        .toList();
        letters.persist(issued);
        letters.flush();
        for (var letter : issued) {
            journal.publish(Topics.SAFETY_EVENTS, letter.studentId, letter.announcement());
            journal.wrote(NOUN, letter.id, "studentId", "dueOn");
        }
        return new IssuedHomeLetters(issued.stream().map(HomeLetter::view).toList());
    }

    @Transactional
    Page<HomeLetterView> list(
            String school,
            UUID classId,
            Integer year,
            HomeLetterState state,
            String org,
            Paging paging) {
        return Listing.of(letters.getEntityManager(), HomeLetter.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.classId = :classId", classId)
                .where("it.year = :year", year)
                .where("it.state = :state", state)
                .newestFirst("id")
                .page(paging, HomeLetterView.class);
    }

    @Transactional
    HomeLetterView open(UUID id) {
        return letters.findByIdOptional(id).orElseThrow(Refusal::absent).view();
    }

    @Transactional
    LetterForm form(UUID id) {
        var letter = letters.findByIdOptional(id).orElseThrow(Refusal::absent);
        var child = students.known(Set.of(letter.studentId)).get(letter.studentId);
        var family = letter.className + (child == null ? "" : " " + child.name()) + " 家长";
        var text = new PrintedText(letter.org, letter.year, letter.dueOn.toString());
        return above.form(text, family);
    }

    /// On paper.
    ///
    /// @throws Refusal.Conflict when it is signed or taken back
    /// @throws Refusal.Absent for one who is no guardian of the child
    HomeLetterView note(UUID id, HomeSignature signature) {
        post.requirePast(signature.signedOn(), "signedOn");
        var letter = letters.locked(id);
        if (signature.guardianId() != null
                && !List.of(letter.guardianIds).contains(signature.guardianId())) {
            throw Refusal.absent();
        }
        letter.sign(signature.signedOn(), signature.guardianId(), SigningWay.PAPER);
        return written(letter);
    }

    /// By the guardian who acts.
    ///
    /// @throws Refusal.Conflict when it is signed or taken back
    @Transactional
    HomeLetterView sign(UUID id) {
        var letter = letters.locked(id);
        letter.sign(post.today(), post.person(), SigningWay.ONLINE);
        return written(letter);
    }

    HomeLetterView withdraw(UUID id, String reason) {
        var letter = letters.locked(id);
        var event = letter.withdraw(post.now());
        letters.flush();
        journal.publish(Topics.SAFETY_EVENTS, letter.studentId, event);
        journal.withdrew(NOUN, id, reason);
        return letter.view();
    }

    private HomeLetterView written(HomeLetter letter) {
        letters.flush();
        journal.wrote(NOUN, letter.id, "signedOn", "signedHow");
        return letter.view();
    }
}
