package org.guanai.registry.child.recognition.criteria;

/// School subjects (学科) in which a child finds learning hard.
public enum Subject {
    CHINESE,
    MATHEMATICS,
    ENGLISH,
    SCIENCE,
    PHYSICS,
    CHEMISTRY,
    BIOLOGY,
    HISTORY,
    GEOGRAPHY,
    POLITICS,
    OTHER
}
