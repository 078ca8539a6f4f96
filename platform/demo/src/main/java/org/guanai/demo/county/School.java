package org.guanai.demo.county;

/// A school of the demo county.
///
/// @param code 10-digit 学校标识码
/// @param township path of its township
/// @param firstGrade 1 for a primary school, 7 for a junior one
public record School(
        String code,
        String name,
        String township,
        boolean boarding,
        int firstGrade,
        int lastGrade,
        int classesPerGrade) {

    public String org() {
        return township + "/" + code;
    }
}
