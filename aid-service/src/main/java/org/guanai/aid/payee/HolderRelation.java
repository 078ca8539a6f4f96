package org.guanai.aid.payee;

/// Who holds the account: the student or a guardian.
public enum HolderRelation {
    STUDENT,
    FATHER,
    MOTHER,
    GRANDPARENT,
    OTHER_GUARDIAN
}
