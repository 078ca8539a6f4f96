package org.guanai.registry.roll.programme;

/// Whom a programme is for.
enum ProgrammeKind {
    /// 关爱女孩行动.
    GIRLS,
    /// 控辍保学专项行动.
    DROPOUT
}
