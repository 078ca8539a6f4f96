package org.guanai.safety.agency;

/// By which way something was sent to an authority (报送方式).
public enum SendingWay {
    PHONE("电话"),
    FAX("传真"),
    EMAIL("电子邮件"),
    PLATFORM("平台"),
    IN_PERSON("当面"),
    LETTER("书面");

    private final String word;

    SendingWay(String word) {
        this.word = word;
    }

    /// As it stands in forms.
    public String word() {
        return word;
    }
}
