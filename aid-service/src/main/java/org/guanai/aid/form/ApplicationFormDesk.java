package org.guanai.aid.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.application.AidApplicationView;
import org.guanai.aid.application.AidDesk;
import org.guanai.aid.payee.AccountView;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.programme.ProgrammeTerms.Terms;

/// Gathers what stands in the form of an application. Opening it is on record, as in the desk.
@ApplicationScoped
class ApplicationFormDesk {
    private final AidDesk applications;
    private final ProgrammeTerms programmes;
    private final FormWriting writing;

    ApplicationFormDesk(AidDesk applications, ProgrammeTerms programmes, FormWriting writing) {
        this.applications = applications;
        this.programmes = programmes;
        this.writing = writing;
    }

    @Transactional
    ApplicationForm form(UUID id) {
        var a = applications.one(id);
        var account = a.bankAccount();
        return new ApplicationForm(
                writing.child(
                        a.studentId(),
                        a.school(),
                        a.studentName(),
                        FormWords.inClass(a.grade(), a.className())),
                programme(a),
                a.term(),
                a.boarder() ? "寄宿生" : "非寄宿生",
                writing.kind(a.hardshipKind()),
                writing.tier(a.school(), a.tier()),
                FormWords.orNothing(a.statement()),
                FormWords.orNothing(account == null ? null : account.number()),
                relation(account),
                a.onBehalf() ? "学校代为申请" : "监护人",
                FormWords.day(a.appliedAt()),
                FormWords.orNothing(a.amount()),
                a.decisions().stream()
                        .filter(d -> d.reopenedAt() == null)
                        .map(Opinion::of)
                        .toList());
    }

    private String programme(AidApplicationView a) {
        return programmes.of(a.programmeId()).map(Terms::name).orElse(FormWords.orNothing(null));
    }

    private static String relation(AccountView account) {
        return FormWords.orNothing(account == null ? null : account.holderRelation().word());
    }
}
