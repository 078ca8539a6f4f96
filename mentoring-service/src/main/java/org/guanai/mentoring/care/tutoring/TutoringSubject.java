package org.guanai.mentoring.care.tutoring;

/// The subjects of compulsory education.
public enum TutoringSubject {
    CHINESE,
    MATHEMATICS,
    ENGLISH,
    SCIENCE,
    PHYSICS,
    CHEMISTRY,
    BIOLOGY,
    HISTORY,
    GEOGRAPHY,
    MORALITY,
    ARTS,
    SPORT,
    OTHER
}
