package org.guanai.safety.responsibility.template;

import java.util.Optional;

/// Between whom a letter is signed.
public enum LetterLayer {
    /// Bureau and principal.
    BUREAU_SCHOOL("县教育局与学校"),
    /// Principal and deputies, grades and posts.
    SCHOOL_POST("学校与年级、岗位"),
    /// School and class teacher.
    SCHOOL_CLASS("学校与班主任"),
    /// Class teacher and family: traffic, water, food.
    CLASS_HOME("班主任与家长");

    private final String word;

    LetterLayer(String word) {
        this.word = word;
    }

    /// As it stands in the letter.
    public String word() {
        return word;
    }

    /// The layer whose letter stands above it in the tree.
    public Optional<LetterLayer> above() {
        return switch (this) {
            case BUREAU_SCHOOL -> Optional.empty();
            case SCHOOL_POST -> Optional.of(BUREAU_SCHOOL);
            case SCHOOL_CLASS -> Optional.of(SCHOOL_POST);
            case CLASS_HOME -> Optional.of(SCHOOL_CLASS);
        };
    }
}
