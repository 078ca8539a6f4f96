package org.guanai.aid.payee;

/// Who holds the account: the student or a guardian.
public enum HolderRelation {
    STUDENT("本人"),
    FATHER("父亲"),
    MOTHER("母亲"),
    GRANDPARENT("祖父母"),
    OTHER_GUARDIAN("其他监护人");

    private final String word;

    HolderRelation(String word) {
        this.word = word;
    }

    /// As a roster and a form say it.
    public String word() {
        return word;
    }
}
