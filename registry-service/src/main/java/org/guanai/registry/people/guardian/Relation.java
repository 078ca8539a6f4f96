package org.guanai.registry.people.guardian;

import java.util.Optional;
import java.util.stream.Stream;

/// What a guardian is to the child (与监护人关系), with the words by which rosters name it. Kept apart
/// from being the guardian in law.
public enum Relation {
    FATHER("父亲", "父", "爸爸", "父子", "父女"),
    MOTHER("母亲", "母", "妈妈", "母子", "母女"),
    GRANDFATHER("祖父", "爷爷"),
    GRANDMOTHER("祖母", "奶奶"),
    MATERNAL_GRANDFATHER("外祖父", "外公", "姥爷"),
    MATERNAL_GRANDMOTHER("外祖母", "外婆", "姥姥"),
    GRANDPARENT("祖父母", "外祖父母", "祖父母或外祖父母"),
    SIBLING("兄弟姐妹", "哥哥", "姐姐", "兄", "姐"),
    UNCLE_OR_AUNT("伯父", "伯母", "叔叔", "婶婶", "姑姑", "姑父", "舅舅", "舅妈", "姨妈", "姨父", "叔父", "叔伯"),
    STEP_PARENT("继父", "继母"),
    ADOPTIVE_PARENT("养父", "养母"),
    OTHER_RELATIVE("其他亲属", "亲属"),
    OTHER("其他", "非亲属", "其他监护人");

    private final String[] words;

    Relation(String... words) {
        this.words = words;
    }

    /// By word or by constant's name; empty when unknown.
    public static Optional<Relation> of(String text) {
        var word = text == null ? "" : text.strip();
        return Stream.of(values())
                .filter(r -> r.name().equals(word) || Stream.of(r.words).anyMatch(word::equals))
                .findFirst();
    }

    /// The word of forms and letters.
    public String word() {
        return words[0];
    }
}
