package org.guanai.aid.publicity;

/// Before whom something is published: the class first where the county has it so, then the school.
public enum NoticeLevel {
    CLASS,
    SCHOOL
}
