package org.guanai.safety.reporter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// Who reported an incident (报告人), sealed.
///
/// @param sealed opens by a deliberate disclosure only
/// @param index by which reporters find their own
@Embeddable
public record Reporter(
        @Column(name = "reported_by") byte[] sealed,
        @Column(name = "reporter_index") byte[] index) {}
