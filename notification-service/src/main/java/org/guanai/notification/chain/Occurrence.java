package org.guanai.notification.chain;

import java.time.Duration;
import java.util.List;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.Texts;

/// What an occasion (事由) says of one of its notices. Called in the system scope.
public interface Occurrence {
    /// To whom it goes, as far as everybody is known.
    Chain chain(DirectoryExcerpt known);

    /// To whom it goes when a wait for somebody to arrive is over.
    default Chain chainAfterWait(DirectoryExcerpt known) {
        return new Chain.AllAtOnce(List.of());
    }

    /// Real time after which the next of a chain is told.
    default Duration pause() {
        return Duration.ZERO;
    }

    /// In the reader's language. It names no child but the one it is about.
    Texts.Text words(Salutation reader);

    OccasionFacts facts();
}
