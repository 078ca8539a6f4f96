package org.guanai.aid.bank;

import java.nio.charset.StandardCharsets;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.request.Storable;

/// Any bytes as a bank's result file: it is read, or refused.
public final class ResultFileFuzz {
    private ResultFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        try {
            ResultFile.read(new String(file, StandardCharsets.UTF_8))
                    .forEach(ResultFileFuzz::requireStorable);
        } catch (Refusal.Invalid refused) {
            requireCode(refused);
        }
    }

    private static void requireStorable(BankResults.BankResult result) {
        if (!Storable.is(result.reference()) || !Storable.is(result.reason())) {
            throw new AssertionError("what is handed on cannot be stored");
        }
    }

    private static void requireCode(Refusal refused) {
        if (!refused.code().startsWith("aid.")) {
            throw new AssertionError(refused.code());
        }
    }
}
