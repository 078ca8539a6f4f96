package org.guanai.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The kit carries the services and knows none of the Measures' nouns.
class KitKnowsNoNounTest {
    private static final String NOUNS =
            ".*(Student|Guardian|Pairing|Mentor|Helper|Incident|Subsidy|School|Teacher|Contact|Visit|Notice).*";

    @Test
    void noClassOfTheKitIsNamedAfterANoun() {
        noClasses().should().haveNameMatching(NOUNS).check(kit());
    }

    @Test
    void theKitDoesNotReadThePublishedLanguage() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.guanai.events..")
                .check(kit());
    }

    private static com.tngtech.archunit.core.domain.JavaClasses kit() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.guanai.kit");
    }
}
