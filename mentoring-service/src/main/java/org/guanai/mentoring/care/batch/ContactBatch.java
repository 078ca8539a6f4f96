package org.guanai.mentoring.care.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guanai.mentoring.care.contact.ContactEntry;

/// Many contacts, as their helper recorded them.
public record ContactBatch(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ContactEntry> contacts) {}
