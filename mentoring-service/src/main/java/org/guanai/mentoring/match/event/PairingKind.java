package org.guanai.mentoring.match.event;

/// The two ways to look after a child: the school's own teacher (结对教师, 3.1.3a), and a person from
/// outside who acts as a surrogate parent (代理家长, 3.1.4e).
public enum PairingKind {
    TEACHER,
    SURROGATE
}
