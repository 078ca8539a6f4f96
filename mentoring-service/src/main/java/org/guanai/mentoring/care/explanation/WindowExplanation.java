package org.guanai.mentoring.care.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.care.contact.ContactView;

/// One missed window and what was lacking in it.
///
/// @param from first day; absent of a document
/// @param until last day
/// @param partsOpen of a duty in parts, those that nobody did
/// @param contacts what was recorded in it, newest first, at most 200
/// @param rested days of the window on which the duty was excused, too few to excuse all of it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WindowExplanation(
        @Nullable LocalDate from,
        LocalDate until,
        OverdueCause cause,
        @Nullable List<String> partsOpen,
        List<ContactView> contacts,
        int rested) {}
