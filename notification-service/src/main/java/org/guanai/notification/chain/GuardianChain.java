package org.guanai.notification.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.stream.IntStream;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.student.KnownStudent;
import org.guanai.notification.student.KnownStudent.Link;

/// The guardians of a student, one after the other (3.1.5f).
@ApplicationScoped
public class GuardianChain {
    @Produces
    static final RuleOf<ChainWaits> CONTACT_CHAIN = new RuleOf<>("contact-chain", ChainWaits.class);

    private final Rules rules;

    GuardianChain(Rules rules) {
        this.rules = rules;
    }

    public Chain of(NoticeRef notice, DirectoryExcerpt known) {
        return known.student(notice.student())
                .<Chain>map(student -> new Chain.OneByOne(links(student, known)))
                .orElseGet(() -> new Chain.Wait(waits(notice).patience()));
    }

    public ChainWaits waits(NoticeRef notice) {
        return rules.today(notice.org()).of(CONTACT_CHAIN).content();
    }

    private static List<ChainLink> links(KnownStudent student, DirectoryExcerpt known) {
        var all = student.chain();
        return IntStream.range(0, all.size())
                .filter(i -> isHere(all.get(i), known))
                .mapToObj(i -> link(all.get(i), i + 1, known))
                .toList();
    }

    private static ChainLink link(Link link, int position, DirectoryExcerpt known) {
        return new ChainLink(known.addressee(link.guardian()), position, link.relation());
    }

    /// A guardian whose snapshot has not arrived yet is not left out for that.
    private static boolean isHere(Link link, DirectoryExcerpt known) {
        return known.person(link.guardian()).map(Addressee::active).orElse(true);
    }
}
