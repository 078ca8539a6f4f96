package org.guanai.mentoring.counsel.level;

/// The warning level (预警等级), as all counties can be read in it; the county's own label stands
/// beside.
public enum CounselLevel {
    NONE,
    /// Mild.
    LOW,
    /// Clear symptoms.
    MEDIUM,
    /// Danger to self or others, or a crisis.
    HIGH
}
