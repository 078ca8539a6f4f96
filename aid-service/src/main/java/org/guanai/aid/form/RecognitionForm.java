package org.guanai.aid.form;

import java.util.List;

/// An application to be recognised as in hardship (家庭经济困难学生认定申请表), filled in.
///
/// @param ways in which the school checked
/// @param reviewers who took part
public record RecognitionForm(
        Child child,
        String schoolYear,
        String kind,
        String household,
        String income,
        String statement,
        String applicant,
        String appliedOn,
        List<String> papers,
        String ways,
        String score,
        String reviewers,
        String finding,
        String reason,
        String recognisedOn) {}
