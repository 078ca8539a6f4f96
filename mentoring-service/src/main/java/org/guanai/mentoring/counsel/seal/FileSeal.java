package org.guanai.mentoring.counsel.seal;

import org.guanai.kit.problem.Refusal;

/// Seals and opens the texts of one child's file.
public final class FileSeal {
    private final TextCipher cipher;

    /// @param cipher null once the file was erased
    FileSeal(TextCipher cipher) {
        this.cipher = cipher;
    }

    /// @param place table, row and column
    /// @return null when the text is null or blank
    /// @throws Refusal.Conflict when the file was erased
    public byte[] seal(String text, String place) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (cipher == null) {
            throw Refusal.conflict("mentoring.counsel-erased");
        }
        return cipher.seal(text.strip(), place);
    }

    /// @return null for no text, and for one that was erased
    public String open(byte[] sealed, String place) {
        return sealed == null || cipher == null ? null : cipher.open(sealed, place);
    }
}
