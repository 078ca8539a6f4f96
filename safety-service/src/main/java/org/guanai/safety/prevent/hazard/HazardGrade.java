package org.guanai.safety.prevent.hazard;

/// How grave a hazard is: a major one (重大) is told to the county at once, cordoned off and signed.
public enum HazardGrade {
    ORDINARY,
    MAJOR
}
