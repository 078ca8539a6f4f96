package org.guanai.safety.situation;

/// The kinds of emergencies (突发事件类别) that plans and reports to the authorities go by.
public enum IncidentCategory {
    SOCIAL_SECURITY("社会安全"),
    ACCIDENT("事故灾难"),
    PUBLIC_HEALTH("公共卫生"),
    NATURAL_DISASTER("自然灾害"),
    NETWORK("网络与信息安全"),
    EXAM("考试安全"),
    OPINION("教育舆情");

    private final String word;

    IncidentCategory(String word) {
        this.word = word;
    }

    /// As it stands in forms.
    public String word() {
        return word;
    }
}
