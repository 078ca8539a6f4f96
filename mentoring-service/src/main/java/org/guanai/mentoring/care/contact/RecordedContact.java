package org.guanai.mentoring.care.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.rhythm.due.DutyView;

/// A contact that was just recorded, corrected or withdrawn.
///
/// @param duty as it stands after that; absent when the pairing has ended
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedContact(@JsonUnwrapped ContactView contact, @Nullable DutyView duty) {}
