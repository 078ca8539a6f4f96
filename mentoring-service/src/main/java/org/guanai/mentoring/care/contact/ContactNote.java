package org.guanai.mentoring.care.contact;

import java.util.UUID;

/// The opened note of a contact.
public record ContactNote(UUID contactId, String note) {}
