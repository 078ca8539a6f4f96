package org.guanai.aid.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.aid.application.AidApplicationView;
import org.guanai.aid.application.AidDesk;
import org.guanai.aid.form.RecoveryStatement.SetOffLine;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.programme.ProgrammeTerms.Terms;
import org.guanai.aid.recovery.RecoveryDesk;
import org.guanai.aid.recovery.RecoveryView;
import org.guanai.aid.recovery.setoff.SetOffDesk;
import org.guanai.aid.recovery.setoff.SetOffState;
import org.guanai.aid.recovery.setoff.SetOffView;

/// Gathers what a family reads of a claim.
@ApplicationScoped
class RecoveryStatementDesk {
    private final RecoveryDesk recoveries;
    private final SetOffDesk setOffs;
    private final AidDesk applications;
    private final ProgrammeTerms programmes;
    private final FormWriting writing;

    RecoveryStatementDesk(
            RecoveryDesk recoveries,
            SetOffDesk setOffs,
            AidDesk applications,
            ProgrammeTerms programmes,
            FormWriting writing) {
        this.recoveries = recoveries;
        this.setOffs = setOffs;
        this.applications = applications;
        this.programmes = programmes;
        this.writing = writing;
    }

    @Transactional
    RecoveryStatement statement(UUID id) {
        var claim = recoveries.one(id);
        var application = applications.one(claim.applicationId());
        return new RecoveryStatement(
                writing.child(
                        application.studentId(),
                        application.school(),
                        application.studentName(),
                        FormWords.inClass(application.grade(), application.className())),
                programme(application),
                claim.term(),
                FormWords.orNothing(application.amount()),
                claim.amount().toString(),
                RecoveryWords.cause(claim.cause()),
                claim.explanation(),
                claim.repaid().toString(),
                open(claim).toPlainString(),
                FormWords.day(claim.dueOn()),
                RecoveryWords.state(claim.state()),
                setOffs.list(id).stream()
                        .filter(s -> s.state() != SetOffState.WITHDRAWN)
                        .map(this::line)
                        .toList());
    }

    private SetOffLine line(SetOffView setOff) {
        var application = applications.one(setOff.applicationId());
        var granted = application.amount();
        return new SetOffLine(
                programme(application),
                application.term(),
                FormWords.orNothing(granted),
                setOff.amount().toString(),
                granted == null
                        ? FormWords.orNothing(null)
                        : granted.yuan().subtract(setOff.amount().yuan()).toPlainString(),
                setOff.agreedBy() + "，" + FormWords.day(setOff.agreedOn()),
                RecoveryWords.state(setOff.state()));
    }

    private static BigDecimal open(RecoveryView claim) {
        return claim.amount()
                .yuan()
                .subtract(claim.repaid().yuan())
                .subtract(claim.setAside().yuan());
    }

    private String programme(AidApplicationView application) {
        return programmes
                .of(application.programmeId())
                .map(Terms::name)
                .orElse(FormWords.orNothing(null));
    }
}
