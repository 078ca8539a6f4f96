package org.guanai.mentoring.care.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.guanai.mentoring.rhythm.due.DutyView;

/// A contact that was just recorded.
///
/// @param duty as it stands after the contact
public record RecordedContact(@JsonUnwrapped ContactView contact, DutyView duty) {}
