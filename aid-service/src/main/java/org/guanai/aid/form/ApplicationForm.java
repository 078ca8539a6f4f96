package org.guanai.aid.form;

import java.util.List;

/// An application for aid (资助申请表), filled in.
///
/// @param account masked but for its last four digits
/// @param applicant who applied
/// @param opinions of the levels that have decided, oldest first
public record ApplicationForm(
        Child child,
        String programme,
        String term,
        String boarding,
        String kind,
        String tier,
        String statement,
        String account,
        String relation,
        String applicant,
        String appliedOn,
        String amount,
        List<Opinion> opinions) {}
