package org.guanai.safety.responsibility.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.file.AttachedFiles;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.responsibility.template.LetterForm;
import org.guanai.safety.responsibility.template.LetterLayer;

/// Issues responsibility letters, and takes their signatures.
@ApplicationScoped
class LetterDesk {
    private static final String NOUN = "responsibility-letter";

    private final ResponsibilityLetters letters;
    private final LetterTree tree;
    private final LetterTexts texts;
    private final AttachedFiles files;
    private final ActingPost post;
    private final Journal journal;

    LetterDesk(
            ResponsibilityLetters letters,
            LetterTree tree,
            LetterTexts texts,
            AttachedFiles files,
            ActingPost post,
            Journal journal) {
        this.letters = letters;
        this.tree = tree;
        this.texts = texts;
        this.files = files;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent for a signer whom the caller does not see
    IssuedLetters issue(LetterIssue issue) {
        texts.requireIssuer(issue.layer());
        tree.requireParent(issue);
        var place = post.school(issue.school());
        var rules = texts.version(place);
        var issued = new ArrayList<ResponsibilityLetter>();
        for (var signer : issue.signers()) {
            texts.requireStaff(signer.staffId());
            issued.add(ResponsibilityLetter.issued(place, issue, signer, rules));
        }
        letters.persist(issued);
        letters.flush();
        for (var letter : issued) {
            journal.publish(Topics.SAFETY_EVENTS, letter.id, letter.assignment());
            journal.wrote(NOUN, letter.id, "layer", "signer", "dueOn");
        }
        return new IssuedLetters(issued.stream().map(ResponsibilityLetter::view).toList());
    }

    @Transactional
    Page<LetterView> list(
            String school,
            LetterLayer layer,
            Integer year,
            LetterState state,
            String org,
            Paging paging) {
        return Listing.of(letters.getEntityManager(), ResponsibilityLetter.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.layer = :layer", layer)
                .where("it.year = :year", year)
                .where("it.state = :state", state)
                .newestFirst("id")
                .page(paging, LetterView.class);
    }

    @Transactional
    LetterLayers layers(int year, String school) {
        return new LetterLayers(tree.layers(year, post.filter(school)));
    }

    @Transactional
    LetterView open(UUID id) {
        return letters.findByIdOptional(id).orElseThrow(Refusal::absent).view();
    }

    /// @throws Refusal.Conflict when it is signed or taken back, or its scan is missing
    LetterView sign(UUID id, Signature signature) {
        post.requirePast(signature.signedOn(), "signedOn");
        var letter = letters.held(id);
        letter.sign(signature.signedOn());
        if (!files.any(RecordKind.LETTER, id)) {
            throw Refusal.conflict("safety.scan-missing");
        }
        letters.flush();
        journal.wrote(NOUN, id, "signedOn");
        return letter.view();
    }

    LetterView withdraw(UUID id, String reason) {
        var letter = letters.held(id);
        letter.withdraw();
        letters.flush();
        journal.withdrew(NOUN, id, reason);
        return letter.view();
    }

    @Transactional
    LetterForm form(UUID id) {
        return texts.form(letters.findByIdOptional(id).orElseThrow(Refusal::absent).view());
    }
}
