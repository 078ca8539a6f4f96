package org.guanai.registry.child.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.people.account.AccountView;
import org.guanai.registry.people.human.Humans;
import org.guanai.registry.people.human.Identity;

/// Opens and closes the account of a child (学生账号). Its post is the county's, as a guardian's is:
/// the child keeps it at the next school.
@ApplicationScoped
class StudentLogin {
    private final StudentRoll students;
    private final AccountDesk accounts;
    private final Humans humans;
    private final Journal journal;

    StudentLogin(StudentRoll students, AccountDesk accounts, Humans humans, Journal journal) {
        this.students = students;
        this.accounts = accounts;
        this.humans = humans;
        this.journal = journal;
    }

    /// Idempotent.
    ///
    /// @throws Refusal.Conflict when the child is enrolled nowhere
    @Transactional
    AccountView open(UUID id) {
        var student = students.locked(id);
        if (!student.isEnrolled()) {
            throw Refusal.conflict("registry.not-enrolled");
        }
        if (accounts.nameOf(id).isPresent()) {
            accounts.begin(List.of(id));
        } else {
            accounts.open(List.of(card(students.file(id).orElseThrow(), student.org().county())));
        }
        journal.wrote("account", id, "active");
        return accounts.find(id);
    }

    /// Idempotent.
    @Transactional
    AccountView close(UUID id) {
        students.locked(id);
        accounts.nameOf(id).orElseThrow(Refusal::absent);
        accounts.close(List.of(id));
        journal.wrote("account", id, "active");
        return accounts.find(id);
    }

    /// No number goes with it: nobody else is that human.
    private AccountCard card(StudentFile file, OrgPath county) {
        var identity = new Identity(file.id(), file.name(), null, null);
        var human = humans.settle(county, List.of(identity)).getFirst();
        return new AccountCard(
                file.id(),
                human,
                county.text(),
                Holder.STUDENT,
                file.name(),
                county.text(),
                Set.of(Roles.STUDENT),
                null);
    }
}
